import type { Arbetskalender } from '#domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A tenant. `organisationVersion` grows when anything in its organisation, people or calendar changes; `reglerAndrade` is
 * when that last touched what open cases owe.
 */
@Entity('kommuner')
export class KommunRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') namn!: string;
  @Column('jsonb') kalender!: Arbetskalender;
  @Column('int') organisationVersion!: number;
  @Column('timestamptz', { nullable: true }) reglerAndrade!: Date | null;
}
