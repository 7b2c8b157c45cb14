import type { Paminnelseregler } from '#domain';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { KommunRow } from './kommun.row';

/** One version of the kommun's rules for when people are told. Only ever added to. */
@Entity('paminnelseregler')
@ForeignKey(() => KommunRow, ['kommunId'], ['id'])
export class PaminnelseregelRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('int') version!: number;
  @Column('date') gallerFran!: string;
  @Column('jsonb') regler!: Paminnelseregler;
  @Column('timestamptz') publicerad!: Date;
  @Column('uuid', { nullable: true }) personId!: string | null;
}
