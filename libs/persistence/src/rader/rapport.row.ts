import type { Rapportinnehall } from '#application';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { OrganRow } from './organ.row';

/** A report as it was when it was made. Only ever added; the unique key is what makes it once. */
@Entity('rapporter')
@Unique('uq_rapporter_version', ['kommunId', 'organId', 'slag', 'period', 'version'])
@Index('ix_rapporter_datum', ['kommunId', 'datum', 'id'])
@ForeignKey(() => OrganRow, ['kommunId', 'organId'], ['kommunId', 'id'])
export class RapportRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organId!: string;
  @Column('text') slag!: string;
  @Column('text') period!: string;
  @Column('int') version!: number;
  @Column('date') datum!: string;
  @Column('timestamptz') skapad!: Date;
  @Column('jsonb') innehall!: Rapportinnehall;
}
