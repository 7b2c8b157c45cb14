import type { Publicering } from '#domain';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { RevisionsarendeRow } from './revisionsarende.row';

/** A snapshot for revisorerna (domain 5.2). Only ever added. */
@Entity('publiceringar')
@Unique('uq_publiceringar_version', ['kommunId', 'arendeId', 'version'])
@ForeignKey(() => RevisionsarendeRow, ['kommunId', 'arendeId'], ['kommunId', 'id'])
export class PubliceringRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') arendeId!: string;
  @Column('int') version!: number;
  @Column('date') datum!: string;
  @Column('timestamptz') publicerad!: Date;
  @Column('jsonb') innehall!: Publicering;
}
