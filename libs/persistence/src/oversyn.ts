import type { Oversyn } from '#application';
import type { Tidpunkt } from '#domain';
import type { DataSource } from 'typeorm';
import { fraga } from './fraga';
import { oversattFel } from './otillganglig';
import { iKommunensTransaktion } from './pg-lager';
import { arUuid } from './uuid';

/** A case that its watch has yet to look at counts as never computed. */
const OPPNA = `SELECT id AS "arendeId", CASE WHEN bevakad_version = version THEN nasta_vakning END AS "nastaVakning"
FROM revisionsarenden WHERE NOT avslutad ORDER BY id`;

const VILKA = 'SELECT id FROM revisionsarenden WHERE NOT avslutad AND id = ANY ($1::uuid[])';

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

  oppnaArenden(kommunId: string): Promise<readonly Readonly<{ arendeId: string; nastaVakning: Tidpunkt | null }>[]> {
    return iKommunensTransaktion(this.kalla, kommunId, (em) => fraga(em, OPPNA));
  }

  async vilkaArOppna(kommunId: string, arendeIds: readonly string[]): Promise<readonly string[]> {
    const rader = await iKommunensTransaktion(this.kalla, kommunId, (em) =>
      fraga<{ id: string }>(em, VILKA, arendeIds.filter(arUuid)),
    );
    return rader.map(({ id }) => id);
  }
}
