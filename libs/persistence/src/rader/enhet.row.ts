import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OrganRow } from './organ.row';

@Entity('enheter')
@ForeignKey(() => OrganRow, ['kommunId', 'organId'], ['kommunId', 'id'])
export class EnhetRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organId!: string;
  @Column('text') namn!: string;
}
