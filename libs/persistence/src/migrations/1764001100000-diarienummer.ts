import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds a diarienummer however it is spaced and cased; not unique, for two cases may share one (ADR 23). */
export class Diarienummer1764001100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE INDEX ix_revisionsarenden_dnr ON revisionsarenden (kommun_id, organ_id, lower(replace(dnr, ' ', '')))
  WHERE dnr IS NOT NULL;
CREATE INDEX ix_granskningar_revisorernas_dnr ON granskningar (kommun_id, lower(replace(revisorernas_dnr, ' ', '')))
  WHERE revisorernas_dnr IS NOT NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_revisionsarenden_dnr, ix_granskningar_revisorernas_dnr');
  }
}
