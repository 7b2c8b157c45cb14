import {
  serienyckel,
  type Kvitto,
  type KvittoLager,
  type Notis,
  type Notisskal,
  type NyttKvitto,
  type Uppskjutning,
} from '#application';
import { avstand, type Tidpunkt } from '#domain';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { fraga, fragaEn, utfor } from '../fraga';
import { arUuid } from '../uuid';
import { SOM_KVITTO } from './brev-sql';

/** Writes the receipt, its notices and a row for the mail workflow, or nothing when the step has been done before. */
const SKRIV = `
WITH skrivet AS (
  INSERT INTO kvitton (kommun_id, id, arende_id, granskning_id, bevakning_nyckel, period, steg_avstand, data, skapat)
  VALUES ($1, $2, $3, $10, $4, $5, $6, $7::jsonb, $8)
  ON CONFLICT DO NOTHING
  RETURNING kommun_id, id
),
notiserat AS (
  INSERT INTO notiser (kommun_id, id, kvitto_id, person_id, bradskande, skickas_tidigast)
  SELECT s.kommun_id, gen_random_uuid(), s.id, n."personId", n.bradskande, n."skickasTidigast"
  FROM skrivet s, jsonb_to_recordset($9::jsonb) AS n("personId" uuid, bradskande boolean, "skickasTidigast" timestamptz)
),
utlagt AS (
  INSERT INTO utkorg (kommun_id, slag, mal_id)
  SELECT kommun_id, 'UTSKICK', kommun_id FROM skrivet WHERE jsonb_array_length($9::jsonb) > 0
)
SELECT id, pg_notify('utkorg', '') FROM skrivet`;

/** The next notice of the same receipt to the same person, and a row for the mail workflow. */
const NOTERA = `
WITH noterat AS (
  INSERT INTO notiser (kommun_id, id, kvitto_id, person_id, nummer, skal, bradskande, skickas_tidigast)
  SELECT $1::uuid, gen_random_uuid(), $2::uuid, $3::uuid, coalesce(max(nummer) + 1, 0), $4, $5::boolean, $6::timestamptz
  FROM notiser WHERE kvitto_id = $2::uuid AND person_id = $3::uuid
),
utlagt AS (
  INSERT INTO utkorg (kommun_id, slag, mal_id) VALUES ($1, 'UTSKICK', $1)
)
SELECT pg_notify('utkorg', '')`;

const SKJUT_UPP = `INSERT INTO uppskjutningar
  (kommun_id, id, kvitto_id, arende_id, granskning_id, bevakning_nyckel, startar, person_id, till, skal, skapad)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

const UPPSKJUTNINGAR = `SELECT kvitto_id AS "kvittoId", id, person_id AS "personId", till, skal, skapad
FROM uppskjutningar WHERE kvitto_id = ANY ($1::uuid[]) ORDER BY skapad, id`;

const LAS = `SELECT ${SOM_KVITTO} AS kvitto FROM kvitton k`;

/** Of the case or granskning with the id $1. */
const OM_MALET = '(arende_id = $1 OR granskning_id = $1)';

const SENASTE_TILL = `SELECT DISTINCT ON ("malId", nyckel, startar) k.id, coalesce(k.arende_id, k.granskning_id) AS "malId",
  k.bevakning_nyckel AS nyckel, k.data #>> '{bevakning,startar}' AS startar
FROM kvitton k
WHERE (k.arende_id = ANY ($2::uuid[]) OR k.granskning_id = ANY ($2::uuid[])) AND EXISTS (
  SELECT FROM notiser n WHERE n.kommun_id = k.kommun_id AND n.kvitto_id = k.id AND n.person_id = $1)
ORDER BY "malId", nyckel, startar, k.skapat DESC, k.id`;

/** Receipts of one kommun, within one transaction. */
export class PgKvittoLager implements KvittoLager {
  constructor(
    private readonly em: EntityManager,
    private readonly kommunId: string,
  ) {}

  async sistGjorda(malId: string): Promise<ReadonlyMap<string, number>> {
    const sql = `SELECT bevakning_nyckel AS nyckel, data #>> '{bevakning,startar}' AS startar, max(steg_avstand) AS avstand
      FROM kvitton WHERE ${OM_MALET} GROUP BY nyckel, startar`;
    const rader = await fraga<{ nyckel: string; startar: Tidpunkt; avstand: number }>(this.em, sql, malId);
    return new Map(rader.map((rad) => [serienyckel(rad), rad.avstand]));
  }

  async skrivEnGang(kvitto: NyttKvitto, notiser: readonly Notis[]): Promise<boolean> {
    const { arendeId, granskningId, bevakning, steg, skapat } = kvitto;
    const nyckel = [this.kommunId, randomUUID(), arendeId, bevakning.nyckel, bevakning.forfaller, avstand(steg)];
    const innehall = [JSON.stringify(kvitto), skapat, JSON.stringify(notiser), granskningId];
    return (await fragaEn(this.em, SKRIV, ...nyckel, ...innehall)) !== null;
  }

  async notera(kvittoId: string, notis: Notis & Readonly<{ skal: Notisskal }>): Promise<void> {
    const { personId, skal, bradskande, skickasTidigast } = notis;
    await fraga(this.em, NOTERA, this.kommunId, kvittoId, personId, skal, bradskande, skickasTidigast);
  }

  async galler(kvittoId: string, personId: string): Promise<boolean> {
    const sql = 'SELECT 1 AS finns FROM notiser WHERE kvitto_id = $1 AND person_id = $2 LIMIT 1';
    return (await fragaEn(this.em, sql, kvittoId, personId)) !== null;
  }

  async skjutUpp({ id, arendeId, granskningId, bevakning }: Kvitto, uppskjutning: Uppskjutning): Promise<void> {
    const vad = [this.kommunId, uppskjutning.id, id, arendeId, granskningId, bevakning.nyckel, bevakning.startar];
    const { personId, till, skal, skapad } = uppskjutning;
    await utfor(this.em, SKJUT_UPP, ...vad, personId, till, skal, skapad);
  }

  async uppskjutningar(kvittoIds: readonly string[]): Promise<ReadonlyMap<string, readonly Uppskjutning[]>> {
    type Rad = Uppskjutning & Readonly<{ kvittoId: string }>;
    const perKvitto = new Map<string, Uppskjutning[]>();
    for (const { kvittoId, ...uppskjutning } of await fraga<Rad>(this.em, UPPSKJUTNINGAR, kvittoIds)) {
      perKvitto.set(kvittoId, [...(perKvitto.get(kvittoId) ?? []), uppskjutning]);
    }
    return perKvitto;
  }

  async lista(malId: string, hoppaOver: number, antal: number): Promise<readonly Kvitto[]> {
    if (!arUuid(malId)) return [];
    const sql = `${LAS} WHERE ${OM_MALET} ORDER BY skapat, id OFFSET $2 LIMIT $3`;
    const rader = await fraga<{ kvitto: Kvitto }>(this.em, sql, malId, hoppaOver, antal);
    return rader.map(({ kvitto }) => kvitto);
  }

  async hamta(id: string): Promise<Kvitto | null> {
    if (!arUuid(id)) return null;
    const rad = await fragaEn<{ kvitto: Kvitto }>(this.em, `${LAS} WHERE id = $1`, id);
    return rad?.kvitto ?? null;
  }

  async senasteTill(personId: string, malIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    type Rad = Readonly<{ id: string; malId: string; nyckel: string; startar: Tidpunkt }>;
    const rader = await fraga<Rad>(this.em, SENASTE_TILL, personId, malIds);
    return new Map(rader.map((rad) => [`${rad.malId}|${serienyckel(rad)}`, rad.id]));
  }
}
