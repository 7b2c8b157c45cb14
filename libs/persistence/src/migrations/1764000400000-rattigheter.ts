import type { MigrationInterface, QueryRunner } from 'typeorm';

const APP = 'revisionsvakt_app';
const WORKER = 'revisionsvakt_worker';

/** What each account may do with each table, and no more. Row-level security then says with which rows. */
const RATTIGHETER: readonly (readonly [rattigheter: string, tabeller: string, konto: string])[] = [
  // The API keeps the organisation and everything about cases, but can neither change nor remove what has happened.
  ['SELECT, INSERT, UPDATE', 'kommuner', APP],
  [
    'SELECT, INSERT, UPDATE, DELETE',
    'personer, konton, behorigheter, organ, enheter, befattningar, innehav, sammantraden, bevakningar',
    APP,
  ],
  ['SELECT, INSERT, UPDATE', 'revisionsarenden', APP],
  ['SELECT, INSERT', 'granskningar, handelser, publiceringar', APP],
  ['SELECT, INSERT, UPDATE (svar)', 'idempotensnycklar', APP],
  ['SELECT', 'kvitton, klocka', APP],
  ['INSERT', 'utkorg', APP],

  // The worker reminds: it reads cases and people, and writes receipts and letters. Of a case it sets the next wake only.
  ['SELECT', 'kommuner, personer, organ, enheter, befattningar, innehav, sammantraden', WORKER],
  ['SELECT, UPDATE (nasta_vakning, bevakad_version)', 'revisionsarenden', WORKER],
  ['SELECT, INSERT', 'kvitton', WORKER],
  ['SELECT, INSERT, UPDATE (brev_id, skickas_tidigast)', 'notiser', WORKER],
  ['SELECT, INSERT, UPDATE (skickat, installt)', 'brev', WORKER],
  ['SELECT, INSERT, UPDATE, DELETE', 'utkorg', WORKER],
  // For the stepped clock, which nothing reads where the system's clock runs.
  ['SELECT, INSERT, UPDATE', 'klocka', WORKER],

  // Both refuse to start on a schema that is behind them.
  ['SELECT', 'migrationer', `${APP}, ${WORKER}`],
];

/** The minimal rights of the two accounts of the running system. */
export class Rattigheter1764000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [rattigheter, tabeller, konto] of RATTIGHETER) {
      await runner.query(`GRANT ${rattigheter} ON ${tabeller} TO ${konto}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [rattigheter, tabeller, konto] of RATTIGHETER) {
      await runner.query(`REVOKE ${rattigheter} ON ${tabeller} FROM ${konto}`);
    }
  }
}
