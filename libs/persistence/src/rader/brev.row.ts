import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonRow } from './person.row';

/** One letter to one person. A person gets at most one SAMMANFATTNING a day, because the index says so. */
@Entity('brev')
@Index('ix_brev_sammanfattning', ['kommunId', 'personId', 'dag'], { unique: true, where: "slag = 'SAMMANFATTNING'" })
@Index('ix_brev_oskickade', ['kommunId', 'samlat'], {
  where: 'skickat IS NULL AND installt IS NULL AND obestallbart IS NULL',
})
@Index('ix_brev_obestallbara', ['kommunId', 'obestallbart'], { where: 'obestallbart IS NOT NULL' })
@ForeignKey(() => PersonRow, ['kommunId', 'personId'], ['kommunId', 'id'])
export class BrevRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('text') slag!: string;
  @Column('date') dag!: string;
  @Column('timestamptz') samlat!: Date;
  @Column('timestamptz', { nullable: true }) skickat!: Date | null;
  @Column('timestamptz', { nullable: true }) installt!: Date | null;
  /** Until when somebody is about to send it, by the clock of the machine. */
  @Column('timestamptz', { nullable: true }) lanatTill!: Date | null;
  @Column('date', { nullable: true }) forsoksdag!: string | null;
  /** How often the mail server has said no to this letter on `forsoksdag`. */
  @Column('int', { default: 0 }) forsokDenDagen!: number;
  /** On how many days it has said no often enough. */
  @Column('int', { default: 0 }) nekadeDagar!: number;
  @Column('timestamptz', { nullable: true }) obestallbart!: Date | null;
}
