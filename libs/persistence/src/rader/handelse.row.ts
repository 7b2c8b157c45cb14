import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { RevisionsarendeRow } from './revisionsarende.row';

/** One event in a case's log. Only ever added: the running system may neither change nor remove it. */
@Entity('handelser')
@ForeignKey(() => RevisionsarendeRow, ['kommunId', 'arendeId'], ['kommunId', 'id'])
export class HandelseRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') arendeId!: string;
  @PrimaryColumn('int') nummer!: number;
  @Column('text') typ!: string;
  @Column('jsonb') data!: object;
  @Column('timestamptz') tid!: Date;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('uuid', { nullable: true }) befattningId!: string | null;
  @Column('uuid', { nullable: true }) forPersonId!: string | null;
  @Column('bytea') hash!: Buffer;
}
