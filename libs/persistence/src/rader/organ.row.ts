import type { Organ } from '#domain';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { KommunRow } from './kommun.row';

@Entity('organ')
@ForeignKey(() => KommunRow, ['kommunId'], ['id'])
@ForeignKey(() => OrganRow, ['kommunId', 'eftertradareId'], ['kommunId', 'id'])
export class OrganRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') namn!: string;
  @Column('text', { nullable: true }) forkortning!: string | null;
  @Column('date') gallerFran!: string;
  @Column('date', { nullable: true }) gallerTill!: string | null;
  @Column('jsonb') planparametrar!: Organ['planparametrar'];
  @Column('uuid', { nullable: true }) eftertradareId!: string | null;
}
