import type { NyttKvitto } from '#application';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { RevisionsarendeRow } from './revisionsarende.row';

/** The receipt of one step. The unique key is what makes an effect happen once (design 2.4). */
@Entity('kvitton')
@Unique('uq_kvitton_steg', ['kommunId', 'arendeId', 'bevakningNyckel', 'period', 'stegAvstand'])
@ForeignKey(() => RevisionsarendeRow, ['kommunId', 'arendeId'], ['kommunId', 'id'])
export class KvittoRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') arendeId!: string;
  @Column('text') bevakningNyckel!: string;
  @Column('date') period!: string;
  /** `avstand` of the step: -Infinity is the notice of a new task. */
  @Column('double precision') stegAvstand!: number;
  @Column('jsonb') data!: NyttKvitto;
  @Column('timestamptz') skapat!: Date;
}
