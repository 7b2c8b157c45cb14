import type { Roll } from '#domain';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonRow } from './person.row';

/** A right that does not follow from a post, such as revisorernas (design 9). */
@Entity('behorigheter')
@ForeignKey(() => PersonRow, ['kommunId', 'personId'], ['kommunId', 'id'])
export class BehorighetRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') personId!: string;
  @PrimaryColumn('text') roll!: Roll;
  @PrimaryColumn('date', { name: 'giltig_fran' }) from!: string;
  @Column('date', { name: 'giltig_tom', nullable: true }) tom!: string | null;
}
