import type { MigrationInterface, QueryRunner } from 'typeorm';

const KOMMUNENS = `kommun_id = nullif(current_setting('app.kommun', true), '')::uuid`;

const skydda = (tabell: string): string => `
ALTER TABLE ${tabell} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${tabell} FORCE ROW LEVEL SECURITY;
CREATE POLICY kommunens ON ${tabell} USING (${KOMMUNENS});
GRANT SELECT, INSERT, UPDATE, DELETE ON ${tabell} TO revisionsvakt_app;
GRANT SELECT ON ${tabell} TO revisionsvakt_worker;`;

const UPP = `
ALTER TABLE organ ADD COLUMN eftertradare_id uuid,
  ADD CONSTRAINT fk_organ_kommun_id_eftertradare_id
    FOREIGN KEY (kommun_id, eftertradare_id) REFERENCES organ (kommun_id, id);
ALTER TABLE organ ADD COLUMN planparametrar jsonb NOT NULL;
ALTER TABLE befattningar ADD COLUMN galler_till date;
ALTER TABLE handelser ADD COLUMN for_person_id uuid;
ALTER TABLE kommunhandelser ADD COLUMN for_person_id uuid;

CREATE TABLE ersattningar (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  befattning_id uuid NOT NULL,
  for_person_id uuid NOT NULL,
  person_id uuid NOT NULL,
  giltig_fran date NOT NULL,
  giltig_tom date NOT NULL,
  CONSTRAINT pk_ersattningar PRIMARY KEY (kommun_id, id),
  CONSTRAINT fk_ersattningar_kommun_id_befattning_id
    FOREIGN KEY (kommun_id, befattning_id) REFERENCES befattningar (kommun_id, id),
  CONSTRAINT fk_ersattningar_kommun_id_for_person_id
    FOREIGN KEY (kommun_id, for_person_id) REFERENCES personer (kommun_id, id),
  CONSTRAINT fk_ersattningar_kommun_id_person_id FOREIGN KEY (kommun_id, person_id) REFERENCES personer (kommun_id, id)
);
${skydda('ersattningar')}

CREATE TABLE ledigheter (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  giltig_fran date NOT NULL,
  giltig_tom date NOT NULL,
  CONSTRAINT pk_ledigheter PRIMARY KEY (kommun_id, id),
  CONSTRAINT fk_ledigheter_kommun_id_person_id FOREIGN KEY (kommun_id, person_id) REFERENCES personer (kommun_id, id)
);
${skydda('ledigheter')}`;

const NER = `
DROP TABLE ledigheter, ersattningar;
ALTER TABLE kommunhandelser DROP COLUMN for_person_id;
ALTER TABLE handelser DROP COLUMN for_person_id;
ALTER TABLE befattningar DROP COLUMN galler_till;
ALTER TABLE organ DROP COLUMN eftertradare_id;`;

/** Organ that follow upon each other, posts that end, who stands in for whom and who is away (ADR 18). */
export class OrganisationOverTid1764000500100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UPP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(NER);
  }
}
