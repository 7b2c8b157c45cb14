import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/**
 * That a post has another holder than before, or none, and that those concerned have been told. Only ever added; the
 * unique key is what makes it once. Points at nothing: a holding that is left out when a kommun is read in again goes.
 */
@Entity('innehavarbyten')
@Unique('uq_innehavarbyten_nummer', ['kommunId', 'befattningId', 'nummer'])
export class InnehavarbyteRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') befattningId!: string;
  @Column('int') nummer!: number;
  /** First day of the new order. */
  @Column('date') dag!: string;
  @Column('uuid', { nullable: true }) franInnehavId!: string | null;
  @Column('uuid', { nullable: true }) tillInnehavId!: string | null;
  @Column('uuid', { nullable: true }) tillPersonId!: string | null;
  @Column('timestamptz') skapat!: Date;
}
