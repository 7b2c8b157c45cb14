import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a kommun next has something to report. No row: nothing has been registered yet. */
@Entity('rapportering')
export class RapporteringRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @Column('timestamptz') nasta!: Date;
}
