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
  @Column('boolean') bradskande!: boolean;
  @Column('timestamptz') skickasTidigast!: Date;
  @Column('uuid', { nullable: true }) brevId!: string | null;
}
