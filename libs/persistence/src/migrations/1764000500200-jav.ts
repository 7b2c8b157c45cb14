import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may have nothing to do with a case, as a column, so that lists can leave it out without reading the document. */
export class Jav1764000500200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE revisionsarenden ADD COLUMN javiga uuid[] NOT NULL DEFAULT '{}';
ALTER TABLE revisionsarenden ALTER COLUMN javiga DROP DEFAULT;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE revisionsarenden DROP COLUMN javiga');
  }
}
