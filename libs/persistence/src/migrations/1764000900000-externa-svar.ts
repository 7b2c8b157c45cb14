import type { MigrationInterface, QueryRunner } from 'typeorm';

const KOMMUNEN = `nullif(current_setting('app.kommun', true), '')::uuid`;

/** Replies of bolag and kommunalförbund, which have no case here (domain 9.8). */
export class ExternaSvar1764000900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE externa_svar (
  kommun_id uuid NOT NULL,
  extern_id uuid NOT NULL,
  granskning_id uuid NOT NULL,
  datum date NOT NULL,
  dnr text,
  kommentar text,
  CONSTRAINT pk_externa_svar PRIMARY KEY (kommun_id, extern_id),
  CONSTRAINT fk_externa_svar_kommun_id_granskning_id
    FOREIGN KEY (kommun_id, granskning_id) REFERENCES granskningar (kommun_id, id)
);
ALTER TABLE externa_svar ENABLE ROW LEVEL SECURITY;
ALTER TABLE externa_svar FORCE ROW LEVEL SECURITY;
CREATE POLICY kommunens ON externa_svar USING (kommun_id = ${KOMMUNEN});
GRANT SELECT, INSERT ON externa_svar TO revisionsvakt_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE externa_svar');
  }
}
