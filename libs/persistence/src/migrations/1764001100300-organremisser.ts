import type { MigrationInterface, QueryRunner } from 'typeorm';

const OBESVARADE = `CREATE INDEX ix_revisionsarenden_obesvarade ON revisionsarenden (kommun_id, svar_senast, organ_id)
  WHERE svar_mottaget IS NULL AND svar_status NOT IN ('AVSLUTAD', 'AVSKRIVEN')`;

/** Another organ's remiss opens a case that revisorerna wait for no reply in (ADR 27); no earlier case has asked or been asked. */
export class Organremisser1764001100300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE revisionsarenden NO FORCE ROW LEVEL SECURITY;
UPDATE revisionsarenden SET tillstand = '{"overordnat": null, "organremisser": []}'::jsonb || tillstand;
ALTER TABLE revisionsarenden FORCE ROW LEVEL SECURITY;
DROP INDEX ix_revisionsarenden_obesvarade;
${OBESVARADE} AND tillstand ->> 'slag' = 'SVAR';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
DROP INDEX ix_revisionsarenden_obesvarade;
${OBESVARADE} AND tillstand ->> 'slag' <> 'KANNEDOM';`);
  }
}
