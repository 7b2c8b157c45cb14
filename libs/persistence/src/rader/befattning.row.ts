import type { Roll } from '#domain';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { EnhetRow } from './enhet.row';
import { OrganRow } from './organ.row';

/** A post: responsibility lies on it, never on a person (design 7). */
@Entity('befattningar')
@ForeignKey(() => OrganRow, ['kommunId', 'organId'], ['kommunId', 'id'])
@ForeignKey(() => EnhetRow, ['kommunId', 'enhetId'], ['kommunId', 'id'])
@ForeignKey(() => BefattningRow, ['kommunId', 'overordnadId'], ['kommunId', 'id'])
export class BefattningRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') namn!: string;
  @Column('text') roll!: Roll;
  @Column('uuid', { nullable: true }) organId!: string | null;
  @Column('uuid', { nullable: true }) enhetId!: string | null;
  @Column('uuid', { nullable: true }) overordnadId!: string | null;
  @Column('date', { nullable: true }) gallerTill!: string | null;
}
