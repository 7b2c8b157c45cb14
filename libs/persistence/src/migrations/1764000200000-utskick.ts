import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABELLER = `
CREATE TABLE kvitton (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  arende_id uuid NOT NULL,
  bevakning_nyckel text NOT NULL,
  period date NOT NULL,
  steg_avstand double precision NOT NULL,
  data jsonb NOT NULL,
  skapat timestamptz NOT NULL,
  CONSTRAINT pk_kvitton PRIMARY KEY (kommun_id, id),
  CONSTRAINT uq_kvitton_steg UNIQUE (kommun_id, arende_id, bevakning_nyckel, period, steg_avstand),
  CONSTRAINT fk_kvitton_kommun_id_arende_id
    FOREIGN KEY (kommun_id, arende_id) REFERENCES revisionsarenden (kommun_id, id)
);

CREATE TABLE brev (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  slag text NOT NULL,
  dag date NOT NULL,
  samlat timestamptz NOT NULL,
  skickat timestamptz,
  installt timestamptz,
  CONSTRAINT pk_brev PRIMARY KEY (kommun_id, id),
  CONSTRAINT fk_brev_kommun_id_person_id FOREIGN KEY (kommun_id, person_id) REFERENCES personer (kommun_id, id)
);
CREATE UNIQUE INDEX ix_brev_sammanfattning ON brev (kommun_id, person_id, dag) WHERE slag = 'SAMMANFATTNING';
CREATE INDEX ix_brev_oskickade ON brev (kommun_id, samlat) WHERE skickat IS NULL AND installt IS NULL;

CREATE TABLE notiser (
  kommun_id uuid NOT NULL,
  kvitto_id uuid NOT NULL,
  person_id uuid NOT NULL,
  bradskande boolean NOT NULL,
  skickas_tidigast timestamptz NOT NULL,
  brev_id uuid,
  CONSTRAINT pk_notiser PRIMARY KEY (kommun_id, kvitto_id, person_id),
  CONSTRAINT fk_notiser_kommun_id_kvitto_id FOREIGN KEY (kommun_id, kvitto_id) REFERENCES kvitton (kommun_id, id),
  CONSTRAINT fk_notiser_kommun_id_person_id FOREIGN KEY (kommun_id, person_id) REFERENCES personer (kommun_id, id),
  CONSTRAINT fk_notiser_kommun_id_brev_id FOREIGN KEY (kommun_id, brev_id) REFERENCES brev (kommun_id, id)
);
CREATE INDEX ix_notiser_osamlade ON notiser (kommun_id, skickas_tidigast) WHERE brev_id IS NULL;
CREATE INDEX ix_notiser_brev ON notiser (kommun_id, brev_id);

CREATE TABLE utkorg (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_utkorg PRIMARY KEY,
  kommun_id uuid NOT NULL,
  slag text NOT NULL,
  mal_id uuid NOT NULL
);

CREATE TABLE klocka (
  kommun_id uuid CONSTRAINT pk_klocka PRIMARY KEY,
  nu timestamptz NOT NULL
);`;

/** Receipts, notices and letters; what is left for the workflows; the stepped clock. */
export class Utskick1764000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABELLER);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE klocka, utkorg, notiser, brev, kvitton');
  }
}
