import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The worker prunes old idempotency keys, within the kommun of its transaction like everything else it does. It may see
 * which there are and how old they are, and neither what was asked for nor what was answered.
 */
export class Gallring1764001100100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE INDEX ix_idempotensnycklar_skapad ON idempotensnycklar (kommun_id, skapad);
GRANT SELECT (kommun_id, person_id, nyckel, skapad), DELETE ON idempotensnycklar TO revisionsvakt_worker;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
REVOKE SELECT (kommun_id, person_id, nyckel, skapad), DELETE ON idempotensnycklar FROM revisionsvakt_worker;
DROP INDEX ix_idempotensnycklar_skapad;`);
  }
}
