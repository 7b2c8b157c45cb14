import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtgardRow } from './atgard.row';

/** The posts of an åtgärd, with its day: what lies on a post is one walk along an index. */
@Entity('atgardsansvar')
@Index('ix_atgardsansvar_befattning', ['kommunId', 'befattningId', 'dag', 'atgardId'])
@ForeignKey(() => AtgardRow, ['kommunId', 'atgardId'], ['kommunId', 'id'])
export class AtgardsansvarRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') atgardId!: string;
  @PrimaryColumn('uuid') befattningId!: string;
  @Column('date') dag!: string;
}
