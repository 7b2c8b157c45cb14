import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody who is logged in to the web. `upphor`: when the login ends, used or not. */
@Entity('sessioner')
@Index('ix_sessioner_upphor', ['kommunId', 'upphor'])
export class SessionRow {
  @PrimaryColumn('text') idHash!: string;
  @Column('uuid') kommunId!: string;
  @Column('text') issuer!: string;
  @Column('text') subject!: string;
  @Column('text', { nullable: true }) forsegladIdToken!: string | null;
  @Column('text', { nullable: true }) forseglatUtkast!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) skapad!: Date;
  @Column('timestamptz', { default: () => 'now()' }) anvand!: Date;
  @Column('timestamptz') upphor!: Date;
}
