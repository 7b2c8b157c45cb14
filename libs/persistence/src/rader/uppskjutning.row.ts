import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { KvittoRow } from './kvitto.row';
import { PersonRow } from './person.row';

/** "Påminn mig den …": one person has put off the reminders of one watch, and said why. */
@Entity('uppskjutningar')
@Index('ix_uppskjutningar_bevakning', ['kommunId', 'arendeId', 'bevakningNyckel', 'startar', 'personId'])
@ForeignKey(() => KvittoRow, ['kommunId', 'kvittoId'], ['kommunId', 'id'])
@ForeignKey(() => PersonRow, ['kommunId', 'personId'], ['kommunId', 'id'])
export class UppskjutningRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') kvittoId!: string;
  @Column('uuid') arendeId!: string;
  @Column('text') bevakningNyckel!: string;
  /** When the watch began: the series of steps that is put off. */
  @Column('timestamptz') startar!: Date;
  @Column('uuid') personId!: string;
  @Column('date') till!: string;
  @Column('text') skal!: string;
  @Column('timestamptz') skapad!: Date;
}
