import type { Granskning } from '#application';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { KommunRow } from './kommun.row';

/** One report from revisorerna, before it is split per organ. */
@Entity('granskningar')
@Index('ix_granskningar_inkommen', ['kommunId', 'inkommen', 'id'])
@Index('ix_granskningar_externa', ['kommunId', 'svarSenast'], { where: "externa <> '[]'" })
// On an expression, which a decorator cannot say: kept by its migration alone.
@Index('ix_granskningar_revisorernas_dnr', { synchronize: false })
@ForeignKey(() => KommunRow, ['kommunId'], ['id'])
export class GranskningRow {
  @PrimaryColumn('uuid') kommunId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') titel!: string;
  @Column('text', { nullable: true }) revisionsbyra!: string | null;
  @Column('text', { nullable: true }) revisorernasDnr!: string | null;
  @Column('date') rapportdatum!: string;
  @Column('date') missivdatum!: string;
  @Column('date') inkommen!: string;
  @Column('date') svarSenast!: string;
  @Column('boolean') narKlartBegart!: boolean;
  @Column('text', { nullable: true }) samladBedomning!: string | null;
  @Column('jsonb') externa!: Granskning['externa'];
  @Column('jsonb') rekommendationer!: Granskning['rekommendationer'];
}
