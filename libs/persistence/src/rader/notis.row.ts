import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { BrevRow } from './brev.row';
import { KvittoRow } from './kvitto.row';
import { PersonRow } from './person.row';

/** That one person is to be told of one receipt; `brevId` says in which letter. */
@Entity('notiser')
@Index('ix_notiser_osamlade', ['kommunId', 'skickasTidigast'], { where: 'brev_id IS NULL' })
@Index('ix_notiser_brev', ['kommunId', 'brevId'])
@ForeignKey(() => KvittoRow, ['kommunId', 'kvittoId'], ['kommunId', 'id'])
@ForeignKey(() => PersonRow, ['kommunId', 'personId'], ['kommunId', 'id'])
@ForeignKey(() => BrevRow, ['kommunId', 'brevId'], ['kommunId', 'id'])
export class NotisRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') kvittoId!: string;
  @PrimaryColumn('uuid') personId!: string;
  /** 0 is the step's own notice; then each time the person is told again. */
  @PrimaryColumn('int', { default: 0 }) nummer!: number;
  /** STEG, UPPSKJUTEN (put off by the person) or OBESTALLBART (told in the place of one whose letters find nobody). */
  @Column('text', { default: 'STEG' }) skal!: string;
  @Column('boolean') bradskande!: boolean;
  @Column('timestamptz') skickasTidigast!: Date;
  @Column('uuid', { nullable: true }) brevId!: string | null;
}
