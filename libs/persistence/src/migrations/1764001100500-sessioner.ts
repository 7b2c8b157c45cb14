import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is logged in to the web (ADR 29). Neither account can list them: the web sees the one row whose hash the
 * transaction names, in a transaction that belongs to no kommun, and the worker sees a kommun's own, by age alone, to
 * prune them. What is in a row opens nothing: the id stands as a hash, and what is sealed is sealed with the id.
 */
const TABELL = `
CREATE TABLE sessioner (
  id_hash text NOT NULL,
  kommun_id uuid NOT NULL,
  issuer text NOT NULL,
  subject text NOT NULL,
  forseglad_id_token text,
  forseglat_utkast text,
  skapad timestamptz NOT NULL DEFAULT now(),
  anvand timestamptz NOT NULL DEFAULT now(),
  upphor timestamptz NOT NULL,
  CONSTRAINT pk_sessioner PRIMARY KEY (id_hash)
);
CREATE INDEX ix_sessioner_upphor ON sessioner (kommun_id, upphor);
ALTER TABLE sessioner ENABLE ROW LEVEL SECURITY;
ALTER TABLE sessioner FORCE ROW LEVEL SECURITY;
CREATE POLICY egen ON sessioner TO revisionsvakt_app USING (id_hash = nullif(current_setting('app.session', true), ''));
CREATE POLICY kommunens ON sessioner TO revisionsvakt_worker
  USING (kommun_id = nullif(current_setting('app.kommun', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE (anvand, forseglat_utkast), DELETE ON sessioner TO revisionsvakt_app;
GRANT SELECT (id_hash, kommun_id, upphor), DELETE ON sessioner TO revisionsvakt_worker;`;

export class Sessioner1764001100500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABELL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sessioner');
  }
}
