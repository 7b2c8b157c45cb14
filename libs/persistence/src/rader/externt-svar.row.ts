import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { GranskningRow } from './granskning.row';

/** The reply of a bolag or kommunalförbund that a granskning was sent to. Recorded once, never changed. */
@Entity('externa_svar')
@ForeignKey(() => GranskningRow, ['kommunId', 'granskningId'], ['kommunId', 'id'])
export class ExterntSvarRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') externId!: string;
  @Column('uuid') granskningId!: string;
  @Column('date') datum!: string;
  @Column('text', { nullable: true }) dnr!: string | null;
  @Column('text', { nullable: true }) kommentar!: string | null;
}
