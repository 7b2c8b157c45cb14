import type { AtgardStatus } from '#domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganRow } from './organ.row';
import { RevisionsarendeRow } from './revisionsarende.row';

/** One åtgärd of a case; a copy of what its document holds, for lists across cases. Written with the case. */
@Entity('atgarder')
@Index('ix_atgarder_dag', ['kommunId', 'dag', 'id'])
@Index('ix_atgarder_organ', ['kommunId', 'organId', 'dag', 'id'])
@Index('ix_atgarder_status', ['kommunId', 'status', 'dag', 'id'])
@Index('ix_atgarder_arende', ['kommunId', 'arendeId'])
@Index('ix_atgarder_oppna', ['kommunId', 'organId', 'beslutad', 'dag', 'status'], { where: 'NOT avslutad' })
@ForeignKey(() => RevisionsarendeRow, ['kommunId', 'arendeId'], ['kommunId', 'id'])
@ForeignKey(() => OrganRow, ['kommunId', 'organId'], ['kommunId', 'id'])
export class AtgardRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') arendeId!: string;
  @Column('uuid') organId!: string;
  @Column('uuid', { array: true }) rekommendationIds!: string[];
  @Column('text') beskrivning!: string;
  @Column('text') status!: AtgardStatus;
  /** The klart-datum; a day far off while there is none, so that lists have one order. */
  @Column('date') dag!: string;
  @Column('date') beslutad!: string;
  @Column('boolean') avslutad!: boolean;
}
