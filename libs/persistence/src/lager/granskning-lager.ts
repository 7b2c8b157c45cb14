import type { Granskning, GranskningLager, Granskningsrad } from '#application';
import type { EntityManager } from 'typeorm';
import { fraga, fragaEn, utfor } from '../fraga';
import { arUuid } from '../uuid';

const SKAPA = `INSERT INTO granskningar (kommun_id, id, titel, revisionsbyra, revisorernas_dnr, rapportdatum, missivdatum,
  inkommen, svar_senast, nar_klart_begart, samlad_bedomning, rekommendationer, externa)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::jsonb, $13::jsonb)`;

const RADER = `SELECT id, titel, revisionsbyra, revisorernas_dnr AS "revisorernasDnr", rapportdatum, missivdatum, inkommen,
  svar_senast AS "svarSenast", nar_klart_begart AS "narKlartBegart", samlad_bedomning AS "samladBedomning", rekommendationer, externa
FROM granskningar`;

const ARENDEN = `SELECT granskning_id AS "granskningId", id, organ_id AS "organId", svar_mottaget AS "svarMottaget",
  tillstand ->> 'slag' AS slag, jsonb_array_length(tillstand -> 'expedieringar') > 0 AS expedierat
FROM revisionsarenden WHERE granskning_id = ANY ($1::uuid[]) ORDER BY svar_senast, id`;

type Arenderad = Granskningsrad['arenden'][number] & Readonly<{ granskningId: string }>;

/** Granskningar of one kommun, within one transaction. */
export class PgGranskningLager implements GranskningLager {
  constructor(
    private readonly em: EntityManager,
    private readonly kommunId: string,
  ) {}

  async skapa(g: Granskning): Promise<void> {
    const innehall = [g.titel, g.revisionsbyra, g.revisorernasDnr, g.rapportdatum, g.missivdatum, g.inkommen];
    const begart = [g.svarSenast, g.narKlartBegart, g.samladBedomning];
    const adressater = [JSON.stringify(g.rekommendationer), JSON.stringify(g.externa)];
    await utfor(this.em, SKAPA, this.kommunId, g.id, ...innehall, ...begart, ...adressater);
  }

  async hamta(id: string): Promise<Granskningsrad | null> {
    if (!arUuid(id)) return null;
    const granskning = await fragaEn<Granskning>(this.em, `${RADER} WHERE id = $1`, id);
    if (granskning === null) return null;
    const [rad] = await this.medArenden([granskning]);
    return rad ?? null;
  }

  async lista(
    hoppaOver: number,
    antal: number,
  ): Promise<Readonly<{ rader: readonly Granskningsrad[]; totalt: number }>> {
    const sql = `${RADER} ORDER BY inkommen DESC, id OFFSET $1 LIMIT $2`;
    const granskningar = await fraga<Granskning>(this.em, sql, hoppaOver, antal);
    const totalt = await fragaEn<{ antal: number }>(this.em, 'SELECT count(*)::int AS antal FROM granskningar');
    return { rader: await this.medArenden(granskningar), totalt: totalt?.antal ?? 0 };
  }

  private async medArenden(granskningar: readonly Granskning[]): Promise<readonly Granskningsrad[]> {
    const ids = granskningar.map(({ id }) => id);
    const arenden = await fraga<Arenderad>(this.em, ARENDEN, ids);
    return granskningar.map((granskning) => ({
      granskning,
      arenden: arenden
        .filter((arende) => arende.granskningId === granskning.id)
        .map(({ granskningId: _granskningId, ...arende }) => arende),
    }));
  }
}
