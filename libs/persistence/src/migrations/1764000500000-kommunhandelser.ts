import type { MigrationInterface, QueryRunner } from 'typeorm';

const UPP = `
ALTER TABLE kommuner ADD COLUMN regler_andrade timestamptz;

CREATE TABLE kommunhandelser (
  kommun_id uuid NOT NULL,
  nummer integer NOT NULL,
  typ text NOT NULL,
  data jsonb NOT NULL,
  tid timestamptz NOT NULL,
  person_id uuid,
  befattning_id uuid,
  hash bytea NOT NULL,
  CONSTRAINT pk_kommunhandelser PRIMARY KEY (kommun_id, nummer),
  CONSTRAINT fk_kommunhandelser_kommun_id FOREIGN KEY (kommun_id) REFERENCES kommuner (id)
);
ALTER TABLE kommunhandelser ENABLE ROW LEVEL SECURITY;
ALTER TABLE kommunhandelser FORCE ROW LEVEL SECURITY;
CREATE POLICY kommunens ON kommunhandelser USING (kommun_id = nullif(current_setting('app.kommun', true), '')::uuid);
GRANT SELECT, INSERT ON kommunhandelser TO revisionsvakt_app;

-- A look at a case brings the copy of what it owes up to date, whoever looks.
GRANT SELECT, INSERT, UPDATE, DELETE ON bevakningar TO revisionsvakt_worker;`;

const NER = `
REVOKE SELECT, INSERT, UPDATE, DELETE ON bevakningar FROM revisionsvakt_worker;
DROP TABLE kommunhandelser;
ALTER TABLE kommuner DROP COLUMN regler_andrade;`;

/** The kommun's own log, and when the rules of its cases last changed (ADR 17). */
export class Kommunhandelser1764000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UPP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(NER);
  }
}
