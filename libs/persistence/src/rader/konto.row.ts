import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonRow } from './person.row';

/** Who a token is: keyed on issuer and subject, never on e-mail (design 9). */
@Entity('konton')
@ForeignKey(() => PersonRow, ['kommunId', 'personId'], ['kommunId', 'id'])
export class KontoRow {
  @PrimaryColumn('text') issuer!: string;
  @PrimaryColumn('text') subject!: string;
  @Column('uuid') kommunId!: string;
  @Column('uuid') personId!: string;
}
