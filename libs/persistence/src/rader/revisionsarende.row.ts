import type { RevisionsArende } from '#domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OPPET, VANTAT } from '../oppet';
import { GranskningRow } from './granskning.row';
import { OrganRow } from './organ.row';

/** A case: its state document, the columns lists are asked for by, and the head of its event chain (ADR 11). */
@Entity('revisionsarenden')
@Index('ix_revisionsarenden_svar_senast', ['kommunId', 'svarSenast', 'id'])
@Index('ix_revisionsarenden_organ', ['kommunId', 'organId', 'svarSenast', 'id'])
@Index('ix_revisionsarenden_status', ['kommunId', 'svarStatus', 'svarSenast', 'id'])
@Index('ix_revisionsarenden_obesvarade', ['kommunId', 'svarSenast', 'organId'], { where: VANTAT })
@Index('ix_revisionsarenden_vilande', ['kommunId', 'uppfoljningDag'], { where: 'uppfoljning_dag IS NOT NULL' })
@Index('ix_revisionsarenden_oppna', ['kommunId', 'organId'], { where: OPPET })
@Index('ix_revisionsarenden_javiga', ['kommunId', 'id'], { where: "javiga <> '{}'" })
@Index('ix_revisionsarenden_granskning', ['kommunId', 'granskningId'])
@Index('ix_revisionsarenden_vakning', ['kommunId', 'nastaVakning'], { where: 'NOT slutbevakad' })
// On an expression, which a decorator cannot say: kept by its migration alone.
@Index('ix_revisionsarenden_dnr', { synchronize: false })
@Index('ix_revisionsarenden_planerade', { synchronize: false })
@ForeignKey(() => GranskningRow, ['kommunId', 'granskningId'], ['kommunId', 'id'])
@ForeignKey(() => OrganRow, ['kommunId', 'organId'], ['kommunId', 'id'])
export class RevisionsarendeRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') granskningId!: string;
  @Column('uuid') organId!: string;
  @Column('text') titel!: string;
  @Column('text', { nullable: true }) dnr!: string | null;
  @Column('text') svarStatus!: string;
  @Column('date') svarSenast!: string;
  @Column('date', { nullable: true }) svarMottaget!: string | null;
  @Column('int') atgarderTotalt!: number;
  @Column('int') atgarderAvslutade!: number;
  @Column('timestamptz', { nullable: true }) nastaVakning!: Date | null;
  @Column('int') version!: number;
  /** The last version that `nastaVakning` holds for: lower than `version` means that the case's workflow has yet to look. */
  @Column('int') bevakadVersion!: number;
  @Column('boolean') slutbevakad!: boolean;
  /** When a closed case is brought to mind again (ADR 22); null while it is open. */
  @Column('date', { nullable: true }) uppfoljningDag!: string | null;
  @Column('uuid', { array: true }) javiga!: string[];
  @Column('jsonb') tillstand!: RevisionsArende;
  @Column('int') kedjaNummer!: number;
  @Column('bytea') kedjaHash!: Buffer;
}
