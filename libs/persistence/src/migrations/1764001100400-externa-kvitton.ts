import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Receipts of what hangs on a granskning and not on a case: the reply of a bolag or kommunalförbund (ADR 28). Each is once
 * per watch, period and step, as those of cases are.
 */
export class ExternaKvitton1764001100400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE kvitton ALTER COLUMN arende_id DROP NOT NULL, ADD COLUMN granskning_id uuid,
  ADD CONSTRAINT ck_kvitton_ett_mal CHECK (num_nonnulls(arende_id, granskning_id) = 1),
  ADD CONSTRAINT uq_kvitton_granskningssteg
    UNIQUE (kommun_id, granskning_id, bevakning_nyckel, period, steg_avstand),
  ADD CONSTRAINT fk_kvitton_kommun_id_granskning_id
    FOREIGN KEY (kommun_id, granskning_id) REFERENCES granskningar (kommun_id, id);
ALTER TABLE uppskjutningar ALTER COLUMN arende_id DROP NOT NULL, ADD COLUMN granskning_id uuid,
  ADD CONSTRAINT ck_uppskjutningar_ett_mal CHECK (num_nonnulls(arende_id, granskning_id) = 1);
CREATE INDEX ix_granskningar_externa ON granskningar (kommun_id, svar_senast) WHERE externa <> '[]';
GRANT SELECT ON externa_svar TO revisionsvakt_worker;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
REVOKE SELECT ON externa_svar FROM revisionsvakt_worker;
DROP INDEX ix_granskningar_externa;
DELETE FROM uppskjutningar WHERE granskning_id IS NOT NULL;
DELETE FROM notiser n USING kvitton k
  WHERE k.kommun_id = n.kommun_id AND k.id = n.kvitto_id AND k.granskning_id IS NOT NULL;
DELETE FROM kvitton WHERE granskning_id IS NOT NULL;
ALTER TABLE uppskjutningar DROP CONSTRAINT ck_uppskjutningar_ett_mal, DROP COLUMN granskning_id,
  ALTER COLUMN arende_id SET NOT NULL;
ALTER TABLE kvitton DROP CONSTRAINT ck_kvitton_ett_mal, DROP COLUMN granskning_id, ALTER COLUMN arende_id SET NOT NULL;`);
  }
}
