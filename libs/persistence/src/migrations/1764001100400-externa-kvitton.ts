import type { MigrationInterface, QueryRunner } from 'typeorm';

const SPALTER = `
ALTER TABLE kvitton ALTER COLUMN arende_id DROP NOT NULL, ADD COLUMN granskning_id uuid,
  ADD CONSTRAINT ck_kvitton_ett_mal CHECK (num_nonnulls(arende_id, granskning_id) = 1),
  ADD CONSTRAINT uq_kvitton_granskningssteg
    UNIQUE (kommun_id, granskning_id, bevakning_nyckel, period, steg_avstand),
  ADD CONSTRAINT fk_kvitton_kommun_id_granskning_id
    FOREIGN KEY (kommun_id, granskning_id) REFERENCES granskningar (kommun_id, id);
ALTER TABLE uppskjutningar ALTER COLUMN arende_id DROP NOT NULL, ADD COLUMN granskning_id uuid,
  ADD CONSTRAINT ck_uppskjutningar_ett_mal CHECK (num_nonnulls(arende_id, granskning_id) = 1);
CREATE INDEX ix_granskningar_externa ON granskningar (kommun_id, svar_senast) WHERE externa <> '[]';
GRANT SELECT ON externa_svar TO revisionsvakt_worker;`;

/** Bolag may be late already: every reporting looks once. */
const VACK = `INSERT INTO utkorg (kommun_id, slag, mal_id) SELECT kommun_id, 'RAPPORTERING', kommun_id FROM rapportering;`;

const TILLBAKA = `
DELETE FROM uppskjutningar WHERE granskning_id IS NOT NULL;
DELETE FROM notiser n USING kvitton k
  WHERE k.kommun_id = n.kommun_id AND k.id = n.kvitto_id AND k.granskning_id IS NOT NULL;
DELETE FROM kvitton WHERE granskning_id IS NOT NULL;`;

/** FORCE binds the owner too, who in no kommun would see no rows; within this transaction it is lifted. */
const utanTvang = (tabeller: readonly string[], sql: string): string =>
  [
    ...tabeller.map((tabell) => `ALTER TABLE ${tabell} NO FORCE ROW LEVEL SECURITY;`),
    sql,
    ...tabeller.map((tabell) => `ALTER TABLE ${tabell} FORCE ROW LEVEL SECURITY;`),
  ].join('\n');

/**
 * Receipts of what hangs on a granskning and not on a case: the reply of a bolag or kommunalförbund (ADR 28). Each is once
 * per watch, period and step, as those of cases are.
 */
export class ExternaKvitton1764001100400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SPALTER);
    await runner.query(utanTvang(['rapportering', 'utkorg'], VACK));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(utanTvang(['uppskjutningar', 'notiser', 'kvitton'], TILLBAKA));
    await runner.query(`
REVOKE SELECT ON externa_svar FROM revisionsvakt_worker;
DROP INDEX ix_granskningar_externa;
ALTER TABLE uppskjutningar DROP CONSTRAINT ck_uppskjutningar_ett_mal, DROP COLUMN granskning_id,
  ALTER COLUMN arende_id SET NOT NULL;
ALTER TABLE kvitton DROP CONSTRAINT ck_kvitton_ett_mal, DROP COLUMN granskning_id, ALTER COLUMN arende_id SET NOT NULL;`);
  }
}
