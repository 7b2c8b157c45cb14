import { NYCKELN_GALLER_DAGAR, type OppetArende, type Oversyn } from '#application';
import type { DataSource } from 'typeorm';
import { fraga, utfor } from './fraga';
import { oversattFel } from './otillganglig';
import { iKommunensTransaktion } from './pg-lager';
import { arUuid } from './uuid';

const OPPNA = `SELECT id AS "arendeId", nasta_vakning AS "nastaVakning", bevakad_version < version AS osedd
FROM revisionsarenden WHERE NOT slutbevakad ORDER BY id`;

const VILKA = 'SELECT id FROM revisionsarenden WHERE NOT slutbevakad AND id = ANY ($1::uuid[])';

const GALLRA_NYCKLAR = `DELETE FROM idempotensnycklar WHERE (person_id, nyckel) IN (
  SELECT person_id, nyckel FROM idempotensnycklar
  WHERE skapad < now() - make_interval(days => $1) ORDER BY skapad LIMIT $2)`;

const GALLRA_SESSIONER = `DELETE FROM sessioner WHERE id_hash IN (
  SELECT id_hash FROM sessioner WHERE upphor < now() - interval '1 day' ORDER BY upphor LIMIT $1)`;

/** Ids and times across kommuner, for the worker's reconciliation. Only the list of kommuner is read without one. */
export class PgOversyn implements Oversyn {
  constructor(private readonly kalla: DataSource) {}

  async kommunIds(): Promise<readonly string[]> {
    try {
      const rader = await this.kalla.transaction((em) =>
        fraga<{ id: string }>(em, 'SELECT id FROM kommuner ORDER BY id'),
      );
      return rader.map(({ id }) => id);
    } catch (fel) {
      throw oversattFel(fel);
    }
  }

  oppnaArenden(kommunId: string): Promise<readonly OppetArende[]> {
    return iKommunensTransaktion(this.kalla, kommunId, (em) => fraga(em, OPPNA));
  }

  async vilkaArOppna(kommunId: string, arendeIds: readonly string[]): Promise<readonly string[]> {
    const rader = await iKommunensTransaktion(this.kalla, kommunId, (em) =>
      fraga<{ id: string }>(em, VILKA, arendeIds.filter(arUuid)),
    );
    return rader.map(({ id }) => id);
  }

  gallraNycklar(kommunId: string, antal: number): Promise<number> {
    return iKommunensTransaktion(this.kalla, kommunId, (em) => utfor(em, GALLRA_NYCKLAR, NYCKELN_GALLER_DAGAR, antal));
  }

  gallraSessioner(kommunId: string, antal: number): Promise<number> {
    return iKommunensTransaktion(this.kalla, kommunId, (em) => utfor(em, GALLRA_SESSIONER, antal));
  }
}
