import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { KommunRow } from './kommun.row';

/** One event in the kommun's own log. Only ever added: the running system may neither change nor remove it. */
@Entity('kommunhandelser')
@ForeignKey(() => KommunRow, ['kommunId'], ['id'])
export class KommunhandelseRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('int') nummer!: number;
  @Column('text') typ!: string;
  @Column('jsonb') data!: object;
  @Column('timestamptz') tid!: Date;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('uuid', { nullable: true }) befattningId!: string | null;
  @Column('uuid', { nullable: true }) forPersonId!: string | null;
  @Column('bytea') hash!: Buffer;
}
