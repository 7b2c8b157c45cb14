import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds what a meeting must carry without reading every undecided case. */
export class Motesarenden1764001100700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE INDEX ix_revisionsarenden_planerade ON revisionsarenden (kommun_id, (tillstand -> 'plan' ->> 'sammantradeId'))
  WHERE NOT slutbevakad AND tillstand -> 'beslut' = 'null';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_revisionsarenden_planerade');
  }
}
