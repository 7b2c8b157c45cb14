import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { GranskningRow } from './granskning.row';

/**
 * A recommendation with its words in Swedish full text, to find similar ones by. No index on the words: under row-level
 * security none is used, because `@@` is not leakproof, and a kommun has some thousand.
 */
@Entity('rekommendationer')
@ForeignKey(() => GranskningRow, ['kommunId', 'granskningId'], ['kommunId', 'id'])
export class RekommendationRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') granskningId!: string;
  @Column('text') text!: string;
  @Column('tsvector') ord!: string;
}
