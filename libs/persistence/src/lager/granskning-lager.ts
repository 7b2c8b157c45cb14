import type { Granskning, GranskningLager, Granskningsrad, Granskningssokning, LiknandeText } from '#application';
import type {
  Datum,
  ExternAdressat,
  ExterntSvarRegistrerat,
  RevisionsArende,
  Uppfoljning,
  VantatExterntSvar,
} from '#domain';
import type { EntityManager } from 'typeorm';
import { fraga, fragaEn, utfor } from '../fraga';
import { TILL_REVISORERNA } from '../oppet';
import { arUuid } from '../uuid';

const SKAPA = `INSERT INTO granskningar (kommun_id, id, titel, revisionsbyra, revisorernas_dnr, rapportdatum, missivdatum,
  inkommen, svar_senast, nar_klart_begart, samlad_bedomning, rekommendationer, externa)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::jsonb, $13::jsonb)`;

/** As they were addressed, each with the day of its reply. */
const EXTERNA = `coalesce((SELECT jsonb_agg(e.ett || jsonb_build_object('svarMottaget', s.datum) ORDER BY e.nummer)
  FROM jsonb_array_elements(g.externa) WITH ORDINALITY AS e(ett, nummer)
  LEFT JOIN externa_svar s ON s.extern_id = (e.ett ->> 'id')::uuid), '[]') AS externa`;

const RADER = `SELECT id, titel, revisionsbyra, revisorernas_dnr AS "revisorernasDnr", rapportdatum, missivdatum, inkommen,
  svar_senast AS "svarSenast", nar_klart_begart AS "narKlartBegart", samlad_bedomning AS "samladBedomning", rekommendationer, ${EXTERNA}
FROM granskningar g`;

/** $1: the words; null leaves nothing out. */
const MED_ORDEN = `WHERE $1::text IS NULL OR strpos(lower(g.revisorernas_dnr), lower($1)) > 0
  OR to_tsvector('swedish', g.titel) @@ websearch_to_tsquery('swedish', $1)
  OR g.id IN (SELECT granskning_id FROM rekommendationer WHERE ord @@ websearch_to_tsquery('swedish', $1))`;

const EN_EXTERN = `SELECT g.id AS "granskningId", g.inkommen, e.ett || jsonb_build_object('svarMottaget', s.datum) AS extern
FROM granskningar g, jsonb_array_elements(g.externa) AS e(ett)
LEFT JOIN externa_svar s ON s.extern_id = (e.ett ->> 'id')::uuid
WHERE g.externa @> jsonb_build_array(jsonb_build_object('id', $1::text)) AND e.ett ->> 'id' = $1`;

const SPARA_EXTERNT = `INSERT INTO externa_svar (kommun_id, granskning_id, extern_id, datum, dnr, kommentar)
VALUES ($1, $2, $3, $4, $5, $6)`;

/** Along the partial index of granskningar that have externals. */
const VANTADE_EXTERNA = `SELECT g.id AS "granskningId", g.titel, g.inkommen, g.svar_senast AS "svarSenast",
  e.ett ->> 'id' AS "externId", e.ett ->> 'namn' AS namn,
  ARRAY(SELECT organ_id FROM revisionsarenden r WHERE r.granskning_id = g.id ORDER BY organ_id) AS "organIds"
FROM granskningar g, jsonb_array_elements(g.externa) AS e(ett)
WHERE g.externa <> '[]' AND ($1::uuid IS NULL OR g.id = $1)
  AND NOT EXISTS (SELECT FROM externa_svar s WHERE s.extern_id = (e.ett ->> 'id')::uuid)
ORDER BY g.svar_senast, e.ett ->> 'id', g.id`;

const ARENDEN = `SELECT granskning_id AS "granskningId", id, organ_id AS "organId", svar_mottaget AS "svarMottaget",
  tillstand ->> 'slag' AS slag, jsonb_array_length(tillstand -> 'expedieringar') > 0 AS expedierat
FROM revisionsarenden WHERE granskning_id = ANY ($1::uuid[]) AND ${TILL_REVISORERNA} ORDER BY svar_senast, id`;

const REKOMMENDATIONER = `INSERT INTO rekommendationer (kommun_id, id, granskning_id, text, ord)
SELECT $1::uuid, r.id, $2::uuid, r.text, to_tsvector('swedish', r.text)
FROM jsonb_to_recordset($3::jsonb) AS r(id uuid, text text)`;

/**
 * First those that share the most words, in Swedish and without endings; of them, the most alike letter by letter, so
 * that a changed beginning or a misspelling is no hindrance (domain 1.3). Below a fifth two texts are not alike.
 */
const LIKNANDE = `
WITH sokt AS (
  SELECT string_agg(quote_literal(lexeme), ' | ')::tsquery AS ord FROM unnest(to_tsvector('swedish', $1::text))
),
narmaste AS (
  SELECT k.id, k.granskning_id, k.text, similarity(k.text, $1) AS likhet FROM rekommendationer k, sokt
  WHERE k.ord @@ sokt.ord ORDER BY ts_rank(k.ord, sokt.ord) DESC, k.id LIMIT 200
)
SELECT n.id AS "rekommendationId", n.granskning_id AS "granskningId", g.titel, n.text,
  extract(year FROM g.rapportdatum)::int AS ar, round(n.likhet::numeric, 2)::float8 AS likhet
FROM narmaste n JOIN granskningar g ON g.id = n.granskning_id
WHERE n.likhet >= 0.2 ORDER BY n.likhet DESC, g.rapportdatum DESC, n.id LIMIT $2`;

const SPARA_UPPFOLJNINGAR = `INSERT INTO uppfoljningar (kommun_id, granskning_id, arende_id, rekommendation_id, data)
SELECT $1::uuid, $2::uuid, (u ->> 'arendeId')::uuid, (u ->> 'rekommendationId')::uuid, u
FROM jsonb_array_elements($3::jsonb) AS u`;

const UPPFOLJNINGAR = `SELECT data FROM uppfoljningar WHERE granskning_id = $1
ORDER BY data ->> 'titel', (data ->> 'nummer')::int, arende_id`;

type Arenderad = Granskningsrad['arenden'][number] & Readonly<{ granskningId: string }>;

type Extern = Readonly<{ extern: ExternAdressat; granskningId: string; inkommen: Datum }>;

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
    await utfor(this.em, REKOMMENDATIONER, this.kommunId, g.id, JSON.stringify(g.rekommendationer));
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

  async sok({ sok, hoppaOver, antal }: Granskningssokning) {
    const sql = `${RADER} ${MED_ORDEN} ORDER BY g.inkommen DESC, g.id OFFSET $2 LIMIT $3`;
    const rader = await fraga<Granskning>(this.em, sql, sok, hoppaOver, antal);
    const rakna = `SELECT count(*)::int AS antal FROM granskningar g ${MED_ORDEN}`;
    return { rader, totalt: (await fragaEn<{ antal: number }>(this.em, rakna, sok))?.antal ?? 0 };
  }

  async extern(id: string): Promise<Extern | null> {
    return arUuid(id) ? fragaEn<Extern>(this.em, EN_EXTERN, id) : null;
  }

  async sparaExterntSvar({ id, granskningId, datum, dnr, kommentar }: ExterntSvarRegistrerat): Promise<void> {
    await utfor(this.em, SPARA_EXTERNT, this.kommunId, granskningId, id, datum, dnr, kommentar);
  }

  vantadeExterna(granskningId: string | null): Promise<readonly VantatExterntSvar[]> {
    return fraga<VantatExterntSvar>(this.em, VANTADE_EXTERNA, granskningId);
  }

  liknande(text: string, antal: number): Promise<readonly LiknandeText[]> {
    return fraga<LiknandeText>(this.em, LIKNANDE, text, antal);
  }

  async arenden(granskningIds: readonly string[]): Promise<readonly RevisionsArende[]> {
    const sql = `SELECT tillstand FROM revisionsarenden WHERE granskning_id = ANY ($1::uuid[]) AND ${TILL_REVISORERNA} ORDER BY id`;
    const rader = await fraga<{ tillstand: RevisionsArende }>(this.em, sql, granskningIds);
    return rader.map(({ tillstand }) => tillstand);
  }

  async granskningarFor(rekommendationIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const sql = 'SELECT id, granskning_id AS "granskningId" FROM rekommendationer WHERE id = ANY ($1::uuid[])';
    const rader = await fraga<{ id: string; granskningId: string }>(this.em, sql, rekommendationIds);
    return new Map(rader.map(({ id, granskningId }) => [id, granskningId]));
  }

  async sparaUppfoljningar(granskningId: string, rader: readonly Uppfoljning[]): Promise<void> {
    await utfor(this.em, SPARA_UPPFOLJNINGAR, this.kommunId, granskningId, JSON.stringify(rader));
  }

  async uppfoljningar(granskningId: string): Promise<readonly Uppfoljning[]> {
    return (await fraga<{ data: Uppfoljning }>(this.em, UPPFOLJNINGAR, granskningId)).map(({ data }) => data);
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
