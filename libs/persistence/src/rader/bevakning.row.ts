import type { Bevakning } from '#domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RevisionsarendeRow } from './revisionsarende.row';

/**
 * What an open case owes right now, once per post that it lies on; a copy of what the domain computes, so that "mina
 * uppgifter" is one query. No array of posts: under row-level security an index on one is never used, because `&&` is
 * not leakproof.
 */
@Entity('bevakningar')
@Index('ix_bevakningar_befattning', ['kommunId', 'befattningId', 'forfaller', 'nyckel', 'arendeId'])
@ForeignKey(() => RevisionsarendeRow, ['kommunId', 'arendeId'], ['kommunId', 'id'])
export class BevakningRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') arendeId!: string;
  @PrimaryColumn('text') nyckel!: string;
  @PrimaryColumn('uuid') befattningId!: string;
  @Column('date') forfaller!: string;
  @Column('jsonb') data!: Bevakning;
}
