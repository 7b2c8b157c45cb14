import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonRow } from './person.row';

/** When a person is away, from and to which day. */
@Entity('ledigheter')
@ForeignKey(() => PersonRow, ['kommunId', 'personId'], ['kommunId', 'id'])
export class LedighetRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('date', { name: 'giltig_fran' }) from!: string;
  @Column('date', { name: 'giltig_tom' }) tom!: string;
}
