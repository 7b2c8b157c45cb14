import type { MigrationInterface, QueryRunner } from 'typeorm';

const KOMMUNENS = [
  'personer',
  'konton',
  'behorigheter',
  'organ',
  'enheter',
  'befattningar',
  'innehav',
  'sammantraden',
  'granskningar',
  'revisionsarenden',
  'handelser',
  'bevakningar',
  'kvitton',
  'brev',
  'notiser',
  'publiceringar',
  'idempotensnycklar',
  'utkorg',
  'klocka',
];

/** A missing or emptied setting is null, and null equals no kommun: then there are no rows. */
const KOMMUNEN = `nullif(current_setting('app.kommun', true), '')::uuid`;

/** In a transaction that belongs to no kommun. */
const UTAN_KOMMUN = `nullif(current_setting('app.kommun', true), '') IS NULL`;

const skydda = (tabell: string, kolumn: string): string => `
ALTER TABLE ${tabell} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${tabell} FORCE ROW LEVEL SECURITY;
CREATE POLICY kommunens ON ${tabell} USING (${kolumn} = ${KOMMUNEN});`;

/**
 * Who sees which rows (quality D4). FORCE binds the owner as well, so no function with the owner's rights can lead past
 * the policies, and none is needed: what crosses kommuner is three policies more, each for one account, and each only
 * in a transaction that belongs to no kommun.
 *
 * - The worker may list kommuner (ids, for the reconciliation). Their cases it then reads one kommun at a time.
 * - The worker may take rows from everybody's outbox: a kind and two ids, no content.
 * - The API may see the account that both settings name. Whoever knows issuer and subject learns the kommun, nothing else.
 */
export class Radskydd1764000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(skapaRoll('revisionsvakt_app'));
    await runner.query(skapaRoll('revisionsvakt_worker'));
    await runner.query(skydda('kommuner', 'id') + KOMMUNENS.map((tabell) => skydda(tabell, 'kommun_id')).join(''));
    await runner.query(`
CREATE POLICY oversyn ON kommuner FOR SELECT TO revisionsvakt_worker USING (${UTAN_KOMMUN});
CREATE POLICY relaet_laser ON utkorg FOR SELECT TO revisionsvakt_worker USING (${UTAN_KOMMUN});
CREATE POLICY relaet_laser_fast ON utkorg FOR UPDATE TO revisionsvakt_worker USING (${UTAN_KOMMUN}) WITH CHECK (false);
CREATE POLICY relaet_tar ON utkorg FOR DELETE TO revisionsvakt_worker USING (${UTAN_KOMMUN});
CREATE POLICY kontouppslag ON konton FOR SELECT TO revisionsvakt_app USING (
  ${UTAN_KOMMUN}
  AND issuer = nullif(current_setting('app.issuer', true), '')
  AND subject = nullif(current_setting('app.subject', true), ''));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
DROP POLICY oversyn ON kommuner;
DROP POLICY relaet_laser ON utkorg;
DROP POLICY relaet_laser_fast ON utkorg;
DROP POLICY relaet_tar ON utkorg;
DROP POLICY kontouppslag ON konton;`);
    for (const tabell of ['kommuner', ...KOMMUNENS]) {
      await runner.query(`DROP POLICY kommunens ON ${tabell}; ALTER TABLE ${tabell} DISABLE ROW LEVEL SECURITY;`);
    }
  }
}

/**
 * The accounts belong to the server, not to the database: whoever sets it up makes them, with passwords. Made here
 * without login when they are missing and the owner may; otherwise the migration says what is needed. Never dropped.
 */
const skapaRoll = (roll: string): string => `
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${roll}') THEN
    CREATE ROLE ${roll} NOLOGIN NOSUPERUSER NOBYPASSRLS;
  END IF;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL; -- another database on the server made it in this moment
  WHEN insufficient_privilege THEN
    RAISE EXCEPTION 'Rollen ${roll} saknas och kontot får inte skapa den. Låt databasadministratören skapa den.';
END $$`;
