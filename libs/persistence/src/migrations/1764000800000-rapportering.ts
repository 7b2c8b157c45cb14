import type { MigrationInterface, QueryRunner } from 'typeorm';

const NYA = ['atgarder', 'atgardsansvar', 'rapportering', 'rapporter', 'rekommendationer', 'uppfoljningar'];

const TABELLER = `
CREATE TABLE atgarder (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  arende_id uuid NOT NULL,
  organ_id uuid NOT NULL,
  rekommendation_ids uuid[] NOT NULL,
  beskrivning text NOT NULL,
  status text NOT NULL,
  dag date NOT NULL,
  beslutad date NOT NULL,
  avslutad boolean NOT NULL,
  CONSTRAINT pk_atgarder PRIMARY KEY (kommun_id, id),
  CONSTRAINT fk_atgarder_kommun_id_arende_id
    FOREIGN KEY (kommun_id, arende_id) REFERENCES revisionsarenden (kommun_id, id),
  CONSTRAINT fk_atgarder_kommun_id_organ_id FOREIGN KEY (kommun_id, organ_id) REFERENCES organ (kommun_id, id)
);
CREATE INDEX ix_atgarder_dag ON atgarder (kommun_id, dag, id);
CREATE INDEX ix_atgarder_organ ON atgarder (kommun_id, organ_id, dag, id);
CREATE INDEX ix_atgarder_status ON atgarder (kommun_id, status, dag, id);
CREATE INDEX ix_atgarder_arende ON atgarder (kommun_id, arende_id);
CREATE INDEX ix_atgarder_oppna ON atgarder (kommun_id, organ_id, beslutad, dag, status) WHERE NOT avslutad;

CREATE TABLE atgardsansvar (
  kommun_id uuid NOT NULL,
  atgard_id uuid NOT NULL,
  befattning_id uuid NOT NULL,
  dag date NOT NULL,
  CONSTRAINT pk_atgardsansvar PRIMARY KEY (kommun_id, atgard_id, befattning_id),
  CONSTRAINT fk_atgardsansvar_kommun_id_atgard_id
    FOREIGN KEY (kommun_id, atgard_id) REFERENCES atgarder (kommun_id, id)
);
CREATE INDEX ix_atgardsansvar_befattning ON atgardsansvar (kommun_id, befattning_id, dag, atgard_id);

CREATE TABLE rapportering (
  kommun_id uuid CONSTRAINT pk_rapportering PRIMARY KEY,
  nasta timestamptz NOT NULL
);

CREATE TABLE rapporter (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  organ_id uuid NOT NULL,
  slag text NOT NULL,
  period text NOT NULL,
  version integer NOT NULL,
  datum date NOT NULL,
  skapad timestamptz NOT NULL,
  innehall jsonb NOT NULL,
  CONSTRAINT pk_rapporter PRIMARY KEY (kommun_id, id),
  CONSTRAINT uq_rapporter_version UNIQUE (kommun_id, organ_id, slag, period, version),
  CONSTRAINT fk_rapporter_kommun_id_organ_id FOREIGN KEY (kommun_id, organ_id) REFERENCES organ (kommun_id, id)
);
CREATE INDEX ix_rapporter_datum ON rapporter (kommun_id, datum, id);

CREATE TABLE rekommendationer (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  granskning_id uuid NOT NULL,
  text text NOT NULL,
  ord tsvector NOT NULL,
  CONSTRAINT pk_rekommendationer PRIMARY KEY (kommun_id, id),
  CONSTRAINT fk_rekommendationer_kommun_id_granskning_id
    FOREIGN KEY (kommun_id, granskning_id) REFERENCES granskningar (kommun_id, id)
);

CREATE TABLE uppfoljningar (
  kommun_id uuid NOT NULL,
  granskning_id uuid NOT NULL,
  arende_id uuid NOT NULL,
  rekommendation_id uuid NOT NULL,
  data jsonb NOT NULL,
  CONSTRAINT pk_uppfoljningar PRIMARY KEY (kommun_id, granskning_id, arende_id, rekommendation_id),
  CONSTRAINT fk_uppfoljningar_kommun_id_granskning_id
    FOREIGN KEY (kommun_id, granskning_id) REFERENCES granskningar (kommun_id, id),
  CONSTRAINT fk_uppfoljningar_kommun_id_arende_id
    FOREIGN KEY (kommun_id, arende_id) REFERENCES revisionsarenden (kommun_id, id)
);
CREATE INDEX ix_uppfoljningar_arende ON uppfoljningar (kommun_id, arende_id);

ALTER TABLE revisionsarenden ADD COLUMN uppfoljning_dag date;
CREATE INDEX ix_revisionsarenden_vilande ON revisionsarenden (kommun_id, uppfoljning_dag)
  WHERE uppfoljning_dag IS NOT NULL;

CREATE INDEX ix_revisionsarenden_organ ON revisionsarenden (kommun_id, organ_id, svar_senast, id);
CREATE INDEX ix_revisionsarenden_status ON revisionsarenden (kommun_id, svar_status, svar_senast, id);
CREATE INDEX ix_revisionsarenden_obesvarade ON revisionsarenden (kommun_id, svar_senast, organ_id)
  WHERE svar_mottaget IS NULL AND svar_status NOT IN ('AVSLUTAD', 'AVSKRIVEN') AND tillstand ->> 'slag' <> 'KANNEDOM';
CREATE INDEX ix_revisionsarenden_oppna ON revisionsarenden (kommun_id, organ_id)
  WHERE svar_status NOT IN ('AVSLUTAD', 'AVSKRIVEN');
CREATE INDEX ix_revisionsarenden_javiga ON revisionsarenden (kommun_id, id) WHERE javiga <> '{}';
DROP INDEX ix_bevakningar_befattning;
CREATE INDEX ix_bevakningar_befattning ON bevakningar (kommun_id, befattning_id, forfaller, nyckel, arende_id);`;

/** What open and closed cases already hold. A day that is not set sorts last, as it does in `atgardsrad`. */
const FYLL = `
INSERT INTO atgarder (kommun_id, id, arende_id, organ_id, rekommendation_ids, beskrivning, status, dag, beslutad, avslutad)
SELECT r.kommun_id, (a ->> 'id')::uuid, r.id, r.organ_id, 
  ARRAY(SELECT jsonb_array_elements_text(a -> 'rekommendationIds')::uuid), a ->> 'beskrivning',
  a ->> 'status', coalesce(a ->> 'klartDatum', '2199-12-31')::date, (a ->> 'beslutad')::date,
  a ->> 'status' IN ('VERIFIERAD', 'SAMMANSLAGEN', 'AVSLUTAD_UTAN_ATGARD')
FROM revisionsarenden r, jsonb_array_elements(r.tillstand -> 'atgarder') AS a;
INSERT INTO atgardsansvar (kommun_id, atgard_id, befattning_id, dag)
SELECT DISTINCT r.kommun_id, (a ->> 'id')::uuid, (b ->> 'befattningId')::uuid,
  coalesce(a ->> 'klartDatum', '2199-12-31')::date
FROM revisionsarenden r, jsonb_array_elements(r.tillstand -> 'atgarder') AS a, jsonb_array_elements(a -> 'ansvar') AS b;
INSERT INTO rekommendationer (kommun_id, id, granskning_id, text, ord)
SELECT g.kommun_id, (r ->> 'id')::uuid, g.id, r ->> 'text', to_tsvector('swedish', r ->> 'text')
FROM granskningar g, jsonb_array_elements(g.rekommendationer) AS r;`;

const KOMMUNEN = `nullif(current_setting('app.kommun', true), '')::uuid`;

const skydda = (tabell: string): string => `
ALTER TABLE ${tabell} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${tabell} FORCE ROW LEVEL SECURITY;
CREATE POLICY kommunens ON ${tabell} USING (kommun_id = ${KOMMUNEN});`;

/**
 * What is asked across cases: åtgärder as rows with the indexes that lists and overview are read by, reports,
 * recommendations to search among, and what an uppföljande granskning goes back to.
 */
export class Rapportering1764000800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Trusted since PostgreSQL 13: the owner of the database may create it.
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await runner.query(TABELLER);
    // FORCE binds the owner too, who in no kommun would see nothing to copy; within this transaction it is lifted.
    await runner.query(
      'ALTER TABLE revisionsarenden NO FORCE ROW LEVEL SECURITY; ALTER TABLE granskningar NO FORCE ROW LEVEL SECURITY',
    );
    await runner.query(FYLL);
    await runner.query(
      'ALTER TABLE revisionsarenden FORCE ROW LEVEL SECURITY; ALTER TABLE granskningar FORCE ROW LEVEL SECURITY',
    );
    await runner.query(NYA.map(skydda).join(''));
    await runner.query('GRANT SELECT, INSERT, UPDATE ON atgarder TO revisionsvakt_app');
    await runner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON atgardsansvar TO revisionsvakt_app');
    await runner.query('GRANT SELECT, INSERT ON rapportering, rekommendationer, uppfoljningar TO revisionsvakt_app');
    await runner.query('GRANT SELECT ON rapporter TO revisionsvakt_app');
    // Reports are the worker's: it adds them and can change none.
    await runner.query('GRANT SELECT, INSERT ON rapporter TO revisionsvakt_worker');
    await runner.query('GRANT SELECT, UPDATE (nasta) ON rapportering TO revisionsvakt_worker');
    await runner.query('GRANT SELECT ON granskningar, uppfoljningar TO revisionsvakt_worker');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
REVOKE SELECT ON granskningar FROM revisionsvakt_worker;
DROP TABLE uppfoljningar, rekommendationer, rapporter, rapportering, atgardsansvar, atgarder;
ALTER TABLE revisionsarenden DROP COLUMN uppfoljning_dag;
DROP INDEX ix_revisionsarenden_organ, ix_revisionsarenden_status, ix_revisionsarenden_obesvarade, ix_revisionsarenden_oppna,
  ix_revisionsarenden_javiga, ix_bevakningar_befattning;
CREATE INDEX ix_bevakningar_befattning ON bevakningar (kommun_id, befattning_id, forfaller);`);
  }
}
