import type { NyttKvitto } from '#application';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { GranskningRow } from './granskning.row';
import { RevisionsarendeRow } from './revisionsarende.row';

/** The receipt of one step. The unique keys are what makes an effect happen once (design 2.4). */
@Entity('kvitton')
@Unique('uq_kvitton_steg', ['kommunId', 'arendeId', 'bevakningNyckel', 'period', 'stegAvstand'])
@Unique('uq_kvitton_granskningssteg', ['kommunId', 'granskningId', 'bevakningNyckel', 'period', 'stegAvstand'])
@Check('ck_kvitton_ett_mal', 'num_nonnulls(arende_id, granskning_id) = 1')
@ForeignKey(() => GranskningRow, ['kommunId', 'granskningId'], ['kommunId', 'id'])
@ForeignKey(() => RevisionsarendeRow, ['kommunId', 'arendeId'], ['kommunId', 'id'])
export class KvittoRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) arendeId!: string | null;
  /** Of what has no case: a bolag or kommunalförbund that is to reply (ADR 28). */
  @Column('uuid', { nullable: true }) granskningId!: string | null;
  @Column('text') bevakningNyckel!: string;
  @Column('date') period!: string;
  /** `avstand` of the step: -Infinity is the notice of a new task. */
  @Column('double precision') stegAvstand!: number;
  @Column('jsonb') data!: NyttKvitto;
  @Column('timestamptz') skapat!: Date;
}
