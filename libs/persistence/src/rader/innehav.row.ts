import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { BefattningRow } from './befattning.row';
import { PersonRow } from './person.row';

/** Who holds a post, from and to which day (design 7). */
@Entity('innehav')
@ForeignKey(() => BefattningRow, ['kommunId', 'befattningId'], ['kommunId', 'id'])
@ForeignKey(() => PersonRow, ['kommunId', 'personId'], ['kommunId', 'id'])
export class InnehavRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') befattningId!: string;
  @Column('uuid') personId!: string;
  @Column('date', { name: 'giltigt_fran' }) from!: string;
  @Column('date', { name: 'giltigt_tom', nullable: true }) tom!: string | null;
  @Column('boolean') tillforordnad!: boolean;
}
