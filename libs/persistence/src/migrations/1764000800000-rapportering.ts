import type { MigrationInterface, QueryRunner } from 'typeorm';

const NYA = ['atgarder', 'atgardsansvar'];

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
FROM revisionsarenden r, jsonb_array_elements(r.tillstand -> 'atgarder') AS a, jsonb_array_elements(a -> 'ansvar') AS b;`;

const KOMMUNEN = `nullif(current_setting('app.kommun', true), '')::uuid`;

const skydda = (tabell: string): string => `
ALTER TABLE ${tabell} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${tabell} FORCE ROW LEVEL SECURITY;
CREATE POLICY kommunens ON ${tabell} USING (kommun_id = ${KOMMUNEN});`;

/** What is asked across cases: åtgärder as rows, and the indexes that lists and overview are read by. */
export class Rapportering1764000800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABELLER);
    // FORCE binds the owner too, who in no kommun would see nothing to copy; within this transaction it is lifted.
    await runner.query('ALTER TABLE revisionsarenden NO FORCE ROW LEVEL SECURITY');
    await runner.query(FYLL);
    await runner.query('ALTER TABLE revisionsarenden FORCE ROW LEVEL SECURITY');
    await runner.query(NYA.map(skydda).join(''));
    await runner.query('GRANT SELECT, INSERT, UPDATE ON atgarder TO revisionsvakt_app');
    await runner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON atgardsansvar TO revisionsvakt_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
DROP TABLE atgardsansvar, atgarder;
DROP INDEX ix_revisionsarenden_organ, ix_revisionsarenden_status, ix_revisionsarenden_obesvarade, ix_revisionsarenden_oppna,
  ix_revisionsarenden_javiga, ix_bevakningar_befattning;
CREATE INDEX ix_bevakningar_befattning ON bevakningar (kommun_id, befattning_id, forfaller);`);
  }
}
