import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABELLER = `
CREATE TABLE kommuner (
  id uuid CONSTRAINT pk_kommuner PRIMARY KEY,
  namn text NOT NULL,
  kalender jsonb NOT NULL,
  organisation_version integer NOT NULL
);

CREATE TABLE personer (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  namn text NOT NULL,
  epost text NOT NULL,
  CONSTRAINT pk_personer PRIMARY KEY (kommun_id, id),
  CONSTRAINT fk_personer_kommun_id FOREIGN KEY (kommun_id) REFERENCES kommuner (id)
);

CREATE TABLE konton (
  issuer text NOT NULL,
  subject text NOT NULL,
  kommun_id uuid NOT NULL,
  person_id uuid NOT NULL,
  CONSTRAINT pk_konton PRIMARY KEY (issuer, subject),
  CONSTRAINT fk_konton_kommun_id_person_id FOREIGN KEY (kommun_id, person_id) REFERENCES personer (kommun_id, id)
);

CREATE TABLE behorigheter (
  kommun_id uuid NOT NULL,
  person_id uuid NOT NULL,
  roll text NOT NULL,
  giltig_fran date NOT NULL,
  giltig_tom date,
  CONSTRAINT pk_behorigheter PRIMARY KEY (kommun_id, person_id, roll, giltig_fran),
  CONSTRAINT fk_behorigheter_kommun_id_person_id FOREIGN KEY (kommun_id, person_id) REFERENCES personer (kommun_id, id)
);

CREATE TABLE organ (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  namn text NOT NULL,
  forkortning text,
  galler_fran date NOT NULL,
  galler_till date,
  CONSTRAINT pk_organ PRIMARY KEY (kommun_id, id),
  CONSTRAINT fk_organ_kommun_id FOREIGN KEY (kommun_id) REFERENCES kommuner (id)
);

CREATE TABLE enheter (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  organ_id uuid NOT NULL,
  namn text NOT NULL,
  CONSTRAINT pk_enheter PRIMARY KEY (kommun_id, id),
  CONSTRAINT fk_enheter_kommun_id_organ_id FOREIGN KEY (kommun_id, organ_id) REFERENCES organ (kommun_id, id)
);

CREATE TABLE befattningar (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  namn text NOT NULL,
  roll text NOT NULL,
  organ_id uuid,
  enhet_id uuid,
  overordnad_id uuid,
  CONSTRAINT pk_befattningar PRIMARY KEY (kommun_id, id),
  CONSTRAINT fk_befattningar_kommun_id_organ_id FOREIGN KEY (kommun_id, organ_id) REFERENCES organ (kommun_id, id),
  CONSTRAINT fk_befattningar_kommun_id_enhet_id FOREIGN KEY (kommun_id, enhet_id) REFERENCES enheter (kommun_id, id),
  CONSTRAINT fk_befattningar_kommun_id_overordnad_id
    FOREIGN KEY (kommun_id, overordnad_id) REFERENCES befattningar (kommun_id, id)
);

CREATE TABLE innehav (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  befattning_id uuid NOT NULL,
  person_id uuid NOT NULL,
  giltigt_fran date NOT NULL,
  giltigt_tom date,
  tillforordnad boolean NOT NULL,
  CONSTRAINT pk_innehav PRIMARY KEY (kommun_id, id),
  CONSTRAINT fk_innehav_kommun_id_befattning_id
    FOREIGN KEY (kommun_id, befattning_id) REFERENCES befattningar (kommun_id, id),
  CONSTRAINT fk_innehav_kommun_id_person_id FOREIGN KEY (kommun_id, person_id) REFERENCES personer (kommun_id, id)
);

CREATE TABLE sammantraden (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  organ_id uuid NOT NULL,
  datum date NOT NULL,
  au_datum date,
  manusstopp date,
  kallelse_ut date,
  planerad_justering date,
  CONSTRAINT pk_sammantraden PRIMARY KEY (kommun_id, id),
  CONSTRAINT fk_sammantraden_kommun_id_organ_id FOREIGN KEY (kommun_id, organ_id) REFERENCES organ (kommun_id, id)
);`;

/**
 * Kommuner and what they consist of. Every key begins with the kommun, so that a reference can never lead into another
 * one's rows, and two kommuner may use the same id.
 */
export class Organisation1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABELLER);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE sammantraden, innehav, befattningar, enheter, organ, behorigheter, konton, personer, kommuner',
    );
  }
}
