import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Addresses that a calendar program reads without logging in (ADR 31). What stands here opens nothing: the address's secret
 * stands as a hash. The web sees the one row whose hash the transaction names, and a kommun's own when a person asks which
 * addresses they have or takes one back.
 */
const TABELL = `
CREATE TABLE kalenderadresser (
  id uuid NOT NULL,
  hash text NOT NULL,
  kommun_id uuid NOT NULL,
  person_id uuid NOT NULL,
  organ_id uuid,
  skapad timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_kalenderadresser PRIMARY KEY (id),
  CONSTRAINT uq_kalenderadresser_hash UNIQUE (hash)
);
CREATE INDEX ix_kalenderadresser_person ON kalenderadresser (kommun_id, person_id);
ALTER TABLE kalenderadresser ENABLE ROW LEVEL SECURITY;
ALTER TABLE kalenderadresser FORCE ROW LEVEL SECURITY;
CREATE POLICY namngiven ON kalenderadresser FOR SELECT TO revisionsvakt_app
  USING (hash = nullif(current_setting('app.kalenderadress', true), ''));
CREATE POLICY kommunens ON kalenderadresser TO revisionsvakt_app
  USING (kommun_id = nullif(current_setting('app.kommun', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON kalenderadresser TO revisionsvakt_app;`;

export class Kalenderadresser1764001100600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABELL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE kalenderadresser');
  }
}
