import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** An address that a calendar program reads. `organId`: null for the person's own days. */
@Entity('kalenderadresser')
@Unique('uq_kalenderadresser_hash', ['hash'])
@Index('ix_kalenderadresser_person', ['kommunId', 'personId'])
export class KalenderadressRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') hash!: string;
  @Column('uuid') kommunId!: string;
  @Column('uuid') personId!: string;
  @Column('uuid', { nullable: true }) organId!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) skapad!: Date;
}
