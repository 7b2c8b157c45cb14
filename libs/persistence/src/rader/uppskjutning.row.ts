import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { KvittoRow } from './kvitto.row';
import { PersonRow } from './person.row';

/** "Påminn mig den …": one person has put off the reminders of one watch, and said why. */
@Entity('uppskjutningar')
@Index('ix_uppskjutningar_bevakning', ['kommunId', 'arendeId', 'bevakningNyckel', 'startar', 'personId'])
@Check('ck_uppskjutningar_ett_mal', 'num_nonnulls(arende_id, granskning_id) = 1')
@ForeignKey(() => KvittoRow, ['kommunId', 'kvittoId'], ['kommunId', 'id'])
@ForeignKey(() => PersonRow, ['kommunId', 'personId'], ['kommunId', 'id'])
export class UppskjutningRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') kvittoId!: string;
  @Column('uuid', { nullable: true }) arendeId!: string | null;
  @Column('uuid', { nullable: true }) granskningId!: string | null;
  @Column('text') bevakningNyckel!: string;
  /** When the watch began: the series of steps that is put off. */
  @Column('timestamptz') startar!: Date;
  @Column('uuid') personId!: string;
  @Column('date') till!: string;
  @Column('text') skal!: string;
  @Column('timestamptz') skapad!: Date;
}
