import type { Bevakning } from '#domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RevisionsarendeRow } from './revisionsarende.row';

/** What an open case owes right now; a copy of what the domain computes, so that "mina uppgifter" is one query. */
@Entity('bevakningar')
@Index('ix_bevakningar_ansvariga', ['ansvariga'], { type: 'gin' })
@ForeignKey(() => RevisionsarendeRow, ['kommunId', 'arendeId'], ['kommunId', 'id'])
export class BevakningRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') arendeId!: string;
  @PrimaryColumn('text') nyckel!: string;
  @Column('date') forfaller!: string;
  @Column('uuid', { array: true }) ansvariga!: string[];
  @Column('jsonb') data!: Bevakning;
}
