import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What a committed command left for the workflows: ids only. Removed when handed over. */
@Entity('utkorg')
export class UtkorgRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: string;
  @Column('uuid') kommunId!: string;
  @Column('text') slag!: string;
  @Column('uuid') malId!: string;
}
