import type { Rapport, Rapportfilter, Rapportinnehall, RapportLager, Rapportnyckel, Rapportrad } from '#application';
import type { Datum, Overlamningskvittens, Rapportperiod, RapporteratArende, RevisionsArende, Tidpunkt } from '#domain';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { fraga, fragaEn, utfor } from '../fraga';
import { OPPET, TILL_REVISORERNA } from '../oppet';
import { arUuid } from '../uuid';

/** The row comes before the workflow, so that a clock knows that it has yet to look. */
const BORJA = `
WITH borjat AS (
  INSERT INTO rapportering (kommun_id, nasta) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING kommun_id
),
utlagt AS (
  INSERT INTO utkorg (kommun_id, slag, mal_id) SELECT kommun_id, 'RAPPORTERING', kommun_id FROM borjat
)
SELECT pg_notify('utkorg', '') FROM borjat`;

const VACK = `
WITH vackt AS (
  UPDATE rapportering SET nasta = least(nasta, $2::timestamptz) WHERE kommun_id = $1 RETURNING kommun_id
),
utlagt AS (
  INSERT INTO utkorg (kommun_id, slag, mal_id) SELECT kommun_id, 'RAPPORTERING', kommun_id FROM vackt
)
SELECT pg_notify('utkorg', '') FROM vackt`;

const UTAN_RAPPORT = `SELECT id FROM organ o WHERE EXISTS (SELECT FROM revisionsarenden WHERE organ_id = o.id AND ${TILL_REVISORERNA})
  AND NOT EXISTS (SELECT FROM rapporter WHERE organ_id = o.id AND slag = $1 AND period = $2) ORDER BY namn, id`;

const UNDERLAG = `SELECT r.tillstand AS arende, json_build_object('revisionsbyra', g.revisionsbyra,
    'rapportdatum', g.rapportdatum, 'samladBedomning', g.samlad_bedomning) AS granskning
FROM revisionsarenden r JOIN granskningar g ON g.id = r.granskning_id
WHERE r.organ_id = $1 AND ${TILL_REVISORERNA} AND (${OPPET} OR (r.tillstand -> 'avslut' ->> 'datum')::date >= $2)`;

const SKRIV = `INSERT INTO rapporter (kommun_id, id, organ_id, slag, period, version, datum, skapad, innehall)
VALUES ($1, $2, $3, $4, $5, 1, $6, $7, $8::jsonb) ON CONFLICT (kommun_id, organ_id, slag, period, version) DO NOTHING`;

const KOLUMNER = 'id, organ_id AS "organId", slag, period, version, datum, skapad';

const URVAL = `FROM rapporter WHERE ($1::uuid[] IS NULL OR organ_id = ANY ($1)) AND ($2::text IS NULL OR slag = $2)`;

/** Not told of before, and no later granskning has come back to the case. */
const VILANDE = `FROM revisionsarenden r WHERE r.uppfoljning_dag IS NOT NULL
  AND NOT EXISTS (SELECT FROM kvitton k WHERE k.arende_id = r.id AND k.bevakning_nyckel = 'uppfoljning')
  AND NOT EXISTS (SELECT FROM uppfoljningar u WHERE u.arende_id = r.id)`;

const KVITTENS = `SELECT data ->> 'datum' AS datum, data ->> 'avPersonId' AS "avPersonId" FROM kommunhandelser
WHERE typ = 'overlamningKvitterad' AND data ->> 'id' = $1 AND data ->> 'overlamningsdag' = $2`;

/** Reports of one kommun, within one transaction. */
export class PgRapportLager implements RapportLager {
  constructor(
    private readonly em: EntityManager,
    private readonly kommunId: string,
  ) {}

  async borja(nu: Tidpunkt): Promise<void> {
    await fraga(this.em, BORJA, this.kommunId, nu);
  }

  async vack(nu: Tidpunkt): Promise<void> {
    await fraga(this.em, VACK, this.kommunId, nu);
  }

  async sattNasta(nar: Tidpunkt): Promise<void> {
    await utfor(this.em, 'UPDATE rapportering SET nasta = $1', nar);
  }

  async organUtanRapport({ slag, namn }: Rapportperiod): Promise<readonly string[]> {
    return (await fraga<{ id: string }>(this.em, UTAN_RAPPORT, slag, namn)).map(({ id }) => id);
  }

  underlag(organId: string, fran: Datum): Promise<readonly RapporteratArende[]> {
    return fraga<RapporteratArende>(this.em, UNDERLAG, organId, fran);
  }

  async skrivEnGang(
    organId: string,
    { slag, namn }: Rapportnyckel,
    { innehall, datum, skapad }: Parameters<RapportLager['skrivEnGang']>[2],
  ): Promise<boolean> {
    const nyckel = [this.kommunId, randomUUID(), organId, slag, namn];
    return (await utfor(this.em, SKRIV, ...nyckel, datum, skapad, JSON.stringify(innehall))) > 0;
  }

  async overlamningar(organId: string): Promise<readonly Datum[]> {
    const sql = `SELECT period AS dag FROM rapporter WHERE organ_id = $1 AND slag = 'OVERLAMNING' ORDER BY period DESC`;
    return (await fraga<{ dag: Datum }>(this.em, sql, organId)).map(({ dag }) => dag);
  }

  kvittens(organId: string, overlamningsdag: Datum): Promise<Overlamningskvittens | null> {
    return fragaEn<Overlamningskvittens>(this.em, KVITTENS, organId, overlamningsdag);
  }

  async lista(filter: Rapportfilter): Promise<Readonly<{ rader: readonly Rapportrad[]; totalt: number }>> {
    const sql = `SELECT ${KOLUMNER} ${URVAL} ORDER BY datum DESC, id OFFSET $3 LIMIT $4`;
    const urval = [filter.organIds, filter.slag];
    const rader = await fraga<Rapportrad>(this.em, sql, ...urval, filter.hoppaOver, filter.antal);
    const totalt = await fragaEn<{ antal: number }>(this.em, `SELECT count(*)::int AS antal ${URVAL}`, ...urval);
    return { rader, totalt: totalt?.antal ?? 0 };
  }

  async hamta(id: string): Promise<Rapport | null> {
    if (!arUuid(id)) return null;
    const sql = `SELECT ${KOLUMNER}, innehall FROM rapporter WHERE id = $1`;
    const rad = await fragaEn<Rapportrad & Readonly<{ innehall: Rapportinnehall }>>(this.em, sql, id);
    if (rad === null) return null;
    const { innehall, ...resten } = rad;
    return { ...resten, kvartal: innehall.kvartal, ar: innehall.ar, overlamning: innehall.overlamning };
  }

  async vilandeAttVacka(dag: Datum): Promise<readonly RevisionsArende[]> {
    const sql = `SELECT r.tillstand AS arende ${VILANDE} AND r.uppfoljning_dag <= $1 ORDER BY r.uppfoljning_dag, r.id`;
    return (await fraga<{ arende: RevisionsArende }>(this.em, sql, dag)).map(({ arende }) => arende);
  }

  async nastaVilande(dag: Datum): Promise<Datum | null> {
    const sql = `SELECT min(r.uppfoljning_dag) AS dag ${VILANDE} AND r.uppfoljning_dag > $1`;
    return (await fragaEn<{ dag: Datum | null }>(this.em, sql, dag))?.dag ?? null;
  }
}
