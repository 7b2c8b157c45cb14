import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { BrevRow } from './brev.row';
import { InnehavarbyteRow } from './innehavarbyte.row';
import { KvittoRow } from './kvitto.row';
import { PersonRow } from './person.row';

/** That one person is to be told of one receipt, or of one change of holder; `brevId` says in which letter. */
@Entity('notiser')
@Unique('uq_notiser_kvitto', ['kommunId', 'kvittoId', 'personId', 'nummer'])
@Unique('uq_notiser_byte', ['kommunId', 'byteId', 'skal'])
@Check('ck_notiser_ett_skal', 'num_nonnulls(kvitto_id, byte_id) = 1')
@Index('ix_notiser_osamlade', ['kommunId', 'skickasTidigast'], { where: 'brev_id IS NULL' })
@Index('ix_notiser_brev', ['kommunId', 'brevId'])
@ForeignKey(() => KvittoRow, ['kommunId', 'kvittoId'], ['kommunId', 'id'])
@ForeignKey(() => InnehavarbyteRow, ['kommunId', 'byteId'], ['kommunId', 'id'])
@ForeignKey(() => PersonRow, ['kommunId', 'personId'], ['kommunId', 'id'])
@ForeignKey(() => BrevRow, ['kommunId', 'brevId'], ['kommunId', 'id'])
export class NotisRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) kvittoId!: string | null;
  @Column('uuid', { nullable: true }) byteId!: string | null;
  @Column('uuid') personId!: string;
  /** 0 is the step's own notice; then each time the person is told again. */
  @Column('int', { default: 0 }) nummer!: number;
  /**
   * Of a receipt: STEG, UPPSKJUTEN (put off by the person) or OBESTALLBART (told in the place of one whose letters find
   * nobody). Of a change of holder: FRANTRADER or TILLTRADER.
   */
  @Column('text', { default: 'STEG' }) skal!: string;
  @Column('boolean') bradskande!: boolean;
  @Column('timestamptz') skickasTidigast!: Date;
  @Column('uuid', { nullable: true }) brevId!: string | null;
}
