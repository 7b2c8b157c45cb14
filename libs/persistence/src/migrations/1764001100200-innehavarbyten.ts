import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABELLER = `
CREATE TABLE innehavarbyten (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  befattning_id uuid NOT NULL,
  nummer integer NOT NULL,
  dag date NOT NULL,
  fran_innehav_id uuid,
  till_innehav_id uuid,
  till_person_id uuid,
  skapat timestamptz NOT NULL,
  CONSTRAINT pk_innehavarbyten PRIMARY KEY (kommun_id, id),
  CONSTRAINT uq_innehavarbyten_nummer UNIQUE (kommun_id, befattning_id, nummer)
);
ALTER TABLE innehavarbyten ENABLE ROW LEVEL SECURITY;
ALTER TABLE innehavarbyten FORCE ROW LEVEL SECURITY;
CREATE POLICY kommunens ON innehavarbyten USING (kommun_id = nullif(current_setting('app.kommun', true), '')::uuid);

ALTER TABLE notiser DROP CONSTRAINT pk_notiser;
ALTER TABLE notiser ALTER COLUMN kvitto_id DROP NOT NULL,
  ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(), ADD COLUMN byte_id uuid;
ALTER TABLE notiser ALTER COLUMN id DROP DEFAULT;
ALTER TABLE notiser ADD CONSTRAINT pk_notiser PRIMARY KEY (kommun_id, id),
  ADD CONSTRAINT uq_notiser_kvitto UNIQUE (kommun_id, kvitto_id, person_id, nummer),
  ADD CONSTRAINT uq_notiser_byte UNIQUE (kommun_id, byte_id, skal),
  ADD CONSTRAINT ck_notiser_ett_skal CHECK (num_nonnulls(kvitto_id, byte_id) = 1),
  ADD CONSTRAINT fk_notiser_kommun_id_byte_id FOREIGN KEY (kommun_id, byte_id) REFERENCES innehavarbyten (kommun_id, id);`;

/** Who is known to hold each post, so that a change is told of once, and notices of a change beside those of a receipt. */
export class Innehavarbyten1764001100200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABELLER);
    await runner.query('GRANT SELECT, INSERT ON innehavarbyten TO revisionsvakt_worker');
    await runner.query('GRANT SELECT ON innehavarbyten TO revisionsvakt_app');
    // A change of holder is a reason to look now.
    await runner.query('GRANT UPDATE (nasta) ON rapportering TO revisionsvakt_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
REVOKE UPDATE (nasta) ON rapportering FROM revisionsvakt_app;
DELETE FROM notiser WHERE byte_id IS NOT NULL;
ALTER TABLE notiser DROP CONSTRAINT pk_notiser, DROP CONSTRAINT uq_notiser_kvitto, DROP COLUMN id, DROP COLUMN byte_id;
ALTER TABLE notiser ALTER COLUMN kvitto_id SET NOT NULL,
  ADD CONSTRAINT pk_notiser PRIMARY KEY (kommun_id, kvitto_id, person_id, nummer);
DROP TABLE innehavarbyten;`);
  }
}
