import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { BefattningRow } from './befattning.row';
import { PersonRow } from './person.row';

/** Who stands in for the holder of a post, from and to which day (design 7). */
@Entity('ersattningar')
@ForeignKey(() => BefattningRow, ['kommunId', 'befattningId'], ['kommunId', 'id'])
@ForeignKey(() => PersonRow, ['kommunId', 'forPersonId'], ['kommunId', 'id'])
@ForeignKey(() => PersonRow, ['kommunId', 'personId'], ['kommunId', 'id'])
export class ErsattningRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') befattningId!: string;
  @Column('uuid') forPersonId!: string;
  @Column('uuid') personId!: string;
  @Column('date', { name: 'giltig_fran' }) from!: string;
  @Column('date', { name: 'giltig_tom' }) tom!: string;
}
