import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The stepped clock of a kommun outside production (ADR 12). Without a row the system's clock holds. */
@Entity('klocka')
export class KlockaRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @Column('timestamptz') nu!: Date;
}
