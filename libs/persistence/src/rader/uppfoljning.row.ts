import type { Uppfoljning } from '#domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { GranskningRow } from './granskning.row';
import { RevisionsarendeRow } from './revisionsarende.row';

/** A recommendation that an uppföljande granskning goes back to, as it stood when that granskning came. Only ever added. */
@Entity('uppfoljningar')
@Index('ix_uppfoljningar_arende', ['kommunId', 'arendeId'])
@ForeignKey(() => GranskningRow, ['kommunId', 'granskningId'], ['kommunId', 'id'])
@ForeignKey(() => RevisionsarendeRow, ['kommunId', 'arendeId'], ['kommunId', 'id'])
export class UppfoljningRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') granskningId!: string;
  @PrimaryColumn('uuid') arendeId!: string;
  @PrimaryColumn('uuid') rekommendationId!: string;
  @Column('jsonb') data!: Uppfoljning;
}
