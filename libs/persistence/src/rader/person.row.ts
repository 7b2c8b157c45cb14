import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { KommunRow } from './kommun.row';

@Entity('personer')
@ForeignKey(() => KommunRow, ['kommunId'], ['id'])
export class PersonRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') namn!: string;
  @Column('text') epost!: string;
}
