import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonRow } from './person.row';

/** One letter to one person. A person gets at most one SAMMANFATTNING a day, because the index says so. */
@Entity('brev')
@Index('ix_brev_sammanfattning', ['kommunId', 'personId', 'dag'], { unique: true, where: "slag = 'SAMMANFATTNING'" })
@Index('ix_brev_oskickade', ['kommunId', 'samlat'], { where: 'skickat IS NULL AND installt IS NULL' })
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
}
