import { serienyckel, type Kvitto, type KvittoLager, type NyttKvitto } from '#application';
import { avstand, type Tidpunkt } from '#domain';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { fraga, fragaEn } from '../fraga';
import { arUuid } from '../uuid';

/** Writes the receipt, its notices and a row for the mail workflow, or nothing when the step has been done before. */
const SKRIV = `
WITH skrivet AS (
  INSERT INTO kvitton (kommun_id, id, arende_id, bevakning_nyckel, period, steg_avstand, data, skapat)
  VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8)
  ON CONFLICT (kommun_id, arende_id, bevakning_nyckel, period, steg_avstand) DO NOTHING
  RETURNING kommun_id, id
),
notiserat AS (
  INSERT INTO notiser (kommun_id, kvitto_id, person_id, bradskande, skickas_tidigast)
  SELECT s.kommun_id, s.id, p.person_id, $10, $11
  FROM skrivet s, (SELECT DISTINCT unnest($9::uuid[]) AS person_id) p
),
utlagt AS (
  INSERT INTO utkorg (kommun_id, slag, mal_id)
  SELECT kommun_id, 'UTSKICK', kommun_id FROM skrivet WHERE cardinality($9::uuid[]) > 0
)
SELECT id, pg_notify('utkorg', '') FROM skrivet`;

const LAS = `SELECT data || jsonb_build_object('id', id) AS kvitto FROM kvitton`;

/** Receipts of one kommun, within one transaction. */
export class PgKvittoLager implements KvittoLager {
  constructor(
    private readonly em: EntityManager,
    private readonly kommunId: string,
  ) {}

  async sistGjorda(arendeId: string): Promise<ReadonlyMap<string, number>> {
    const sql = `SELECT bevakning_nyckel AS nyckel, data #>> '{bevakning,startar}' AS startar, max(steg_avstand) AS avstand
      FROM kvitton WHERE arende_id = $1 GROUP BY nyckel, startar`;
    const rader = await fraga<{ nyckel: string; startar: Tidpunkt; avstand: number }>(this.em, sql, arendeId);
    return new Map(rader.map((rad) => [serienyckel(rad), rad.avstand]));
  }

  async skrivEnGang(
    kvitto: NyttKvitto,
    notis: Readonly<{ bradskande: boolean; skickasTidigast: Tidpunkt }>,
  ): Promise<boolean> {
    const { arendeId, bevakning, steg, skapat } = kvitto;
    const nyckel = [this.kommunId, randomUUID(), arendeId, bevakning.nyckel, bevakning.forfaller, avstand(steg)];
    const personIds = kvitto.adressater.map(({ personId }) => personId);
    const innehall = [JSON.stringify(kvitto), skapat, personIds, notis.bradskande, notis.skickasTidigast];
    return (await fragaEn(this.em, SKRIV, ...nyckel, ...innehall)) !== null;
  }

  async lista(arendeId: string, hoppaOver: number, antal: number): Promise<readonly Kvitto[]> {
    if (!arUuid(arendeId)) return [];
    const sql = `${LAS} WHERE arende_id = $1 ORDER BY skapat, id OFFSET $2 LIMIT $3`;
    const rader = await fraga<{ kvitto: Kvitto }>(this.em, sql, arendeId, hoppaOver, antal);
    return rader.map(({ kvitto }) => kvitto);
  }

  async hamta(id: string): Promise<Kvitto | null> {
    if (!arUuid(id)) return null;
    const rad = await fragaEn<{ kvitto: Kvitto }>(this.em, `${LAS} WHERE id = $1`, id);
    return rad?.kvitto ?? null;
  }
}
