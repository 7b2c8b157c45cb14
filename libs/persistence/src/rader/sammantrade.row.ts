import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OrganRow } from './organ.row';

@Entity('sammantraden')
@ForeignKey(() => OrganRow, ['kommunId', 'organId'], ['kommunId', 'id'])
export class SammantradeRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organId!: string;
  @Column('date') datum!: string;
  @Column('date', { nullable: true }) auDatum!: string | null;
  @Column('date', { nullable: true }) manusstopp!: string | null;
  @Column('date', { nullable: true }) kallelseUt!: string | null;
  @Column('text', { nullable: true }) kallId!: string | null;
  @Column('date', { nullable: true }) planeradJustering!: string | null;
}
