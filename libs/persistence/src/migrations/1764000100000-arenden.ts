import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABELLER = `
CREATE TABLE granskningar (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  titel text NOT NULL,
  revisionsbyra text,
  revisorernas_dnr text,
  rapportdatum date NOT NULL,
  missivdatum date NOT NULL,
  inkommen date NOT NULL,
  svar_senast date NOT NULL,
  nar_klart_begart boolean NOT NULL,
  samlad_bedomning text,
  rekommendationer jsonb NOT NULL,
  externa jsonb NOT NULL,
  CONSTRAINT pk_granskningar PRIMARY KEY (kommun_id, id),
  CONSTRAINT fk_granskningar_kommun_id FOREIGN KEY (kommun_id) REFERENCES kommuner (id)
);
CREATE INDEX ix_granskningar_inkommen ON granskningar (kommun_id, inkommen, id);

CREATE TABLE revisionsarenden (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  granskning_id uuid NOT NULL,
  organ_id uuid NOT NULL,
  titel text NOT NULL,
  dnr text,
  svar_status text NOT NULL,
  svar_senast date NOT NULL,
  svar_mottaget date,
  atgarder_totalt integer NOT NULL,
  atgarder_avslutade integer NOT NULL,
  nasta_vakning timestamptz,
  version integer NOT NULL,
  bevakad_version integer NOT NULL,
  slutbevakad boolean NOT NULL,
  tillstand jsonb NOT NULL,
  kedja_nummer integer NOT NULL,
  kedja_hash bytea NOT NULL,
  CONSTRAINT pk_revisionsarenden PRIMARY KEY (kommun_id, id),
  CONSTRAINT fk_revisionsarenden_kommun_id_granskning_id
    FOREIGN KEY (kommun_id, granskning_id) REFERENCES granskningar (kommun_id, id),
  CONSTRAINT fk_revisionsarenden_kommun_id_organ_id FOREIGN KEY (kommun_id, organ_id) REFERENCES organ (kommun_id, id)
);
CREATE INDEX ix_revisionsarenden_svar_senast ON revisionsarenden (kommun_id, svar_senast, id);
CREATE INDEX ix_revisionsarenden_granskning ON revisionsarenden (kommun_id, granskning_id);
CREATE INDEX ix_revisionsarenden_vakning ON revisionsarenden (kommun_id, nasta_vakning) WHERE NOT slutbevakad;

CREATE TABLE handelser (
  kommun_id uuid NOT NULL,
  arende_id uuid NOT NULL,
  nummer integer NOT NULL,
  typ text NOT NULL,
  data jsonb NOT NULL,
  tid timestamptz NOT NULL,
  person_id uuid,
  befattning_id uuid,
  hash bytea NOT NULL,
  CONSTRAINT pk_handelser PRIMARY KEY (kommun_id, arende_id, nummer),
  CONSTRAINT fk_handelser_kommun_id_arende_id
    FOREIGN KEY (kommun_id, arende_id) REFERENCES revisionsarenden (kommun_id, id)
);

CREATE TABLE bevakningar (
  kommun_id uuid NOT NULL,
  arende_id uuid NOT NULL,
  nyckel text NOT NULL,
  befattning_id uuid NOT NULL,
  forfaller date NOT NULL,
  data jsonb NOT NULL,
  CONSTRAINT pk_bevakningar PRIMARY KEY (kommun_id, arende_id, nyckel, befattning_id),
  CONSTRAINT fk_bevakningar_kommun_id_arende_id
    FOREIGN KEY (kommun_id, arende_id) REFERENCES revisionsarenden (kommun_id, id)
);
CREATE INDEX ix_bevakningar_befattning ON bevakningar (kommun_id, befattning_id, forfaller);

CREATE TABLE publiceringar (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  arende_id uuid NOT NULL,
  version integer NOT NULL,
  datum date NOT NULL,
  publicerad timestamptz NOT NULL,
  innehall jsonb NOT NULL,
  CONSTRAINT pk_publiceringar PRIMARY KEY (kommun_id, id),
  CONSTRAINT uq_publiceringar_version UNIQUE (kommun_id, arende_id, version),
  CONSTRAINT fk_publiceringar_kommun_id_arende_id
    FOREIGN KEY (kommun_id, arende_id) REFERENCES revisionsarenden (kommun_id, id)
);

CREATE TABLE idempotensnycklar (
  kommun_id uuid NOT NULL,
  person_id uuid NOT NULL,
  nyckel text NOT NULL,
  avtryck text NOT NULL,
  skapad timestamptz NOT NULL DEFAULT now(),
  svar json,
  CONSTRAINT pk_idempotensnycklar PRIMARY KEY (kommun_id, person_id, nyckel)
);`;

/** Granskningar, cases with their event logs, and what is published of them. */
export class Arenden1764000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABELLER);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE idempotensnycklar, publiceringar, bevakningar, handelser, revisionsarenden, granskningar',
    );
  }
}
