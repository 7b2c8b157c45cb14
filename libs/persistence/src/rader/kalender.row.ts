import type { Arbetskalender } from '#domain';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { KommunRow } from './kommun.row';

/** Every version of the kommun's calendar, for the receipts that followed it. Only ever added to. */
@Entity('kalendrar')
@ForeignKey(() => KommunRow, ['kommunId'], ['id'])
export class KalenderRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('text') kalenderId!: string;
  @PrimaryColumn('int') version!: number;
  @Column('jsonb') kalender!: Arbetskalender;
}
