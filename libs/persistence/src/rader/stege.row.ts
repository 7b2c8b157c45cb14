import type { Stege } from '#domain';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { KommunRow } from './kommun.row';
import { OrganRow } from './organ.row';

/** One version of a ladder: for one organ, or for all of them (null). Only ever added to. */
@Entity('stegar')
@ForeignKey(() => KommunRow, ['kommunId'], ['id'])
@ForeignKey(() => OrganRow, ['kommunId', 'organId'], ['kommunId', 'id'])
export class StegeRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('text') stegeId!: string;
  @PrimaryColumn('int') version!: number;
  @Column('uuid', { nullable: true }) organId!: string | null;
  @Column('date') gallerFran!: string;
  @Column('jsonb') stege!: Stege;
  @Column('timestamptz') publicerad!: Date;
  @Column('uuid', { nullable: true }) personId!: string | null;
}
