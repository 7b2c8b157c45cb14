import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The answer a command once gave. `json`, not `jsonb`: a repeated answer has its fields in the same order. */
@Entity('idempotensnycklar')
@Index('ix_idempotensnycklar_skapad', ['kommunId', 'skapad'])
export class IdempotensnyckelRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') personId!: string;
  @PrimaryColumn('text') nyckel!: string;
  @Column('text') avtryck!: string;
  @Column('timestamptz', { default: () => 'now()' }) skapad!: Date;
  /** Null while the first run is under way, and when it was refused. */
  @Column('json', { nullable: true }) svar!: object | null;
}
