import type { Bytesnotis, InnehavarbyteLager } from '#application';
import type { Innehavarbyte, KandInnehavare, Tidpunkt } from '#domain';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { fraga, fragaEn } from '../fraga';
import { utanJav } from './jav';

const KANDA = `SELECT DISTINCT ON (befattning_id) befattning_id AS "befattningId", nummer,
  till_innehav_id AS "innehavId", till_person_id AS "personId"
FROM innehavarbyten ORDER BY befattning_id, nummer DESC`;

const OPPNA = `SELECT count(DISTINCT (arende_id, nyckel))::int AS antal FROM bevakningar
WHERE befattning_id = $1 AND nyckel NOT LIKE 'overlamning/%' AND ${utanJav('arende_id', '$2')}`;

/** Writes the change, its notices and a row for the mail workflow, or nothing when it has been seen before. */
const SKRIV = `
WITH skrivet AS (
  INSERT INTO innehavarbyten
    (kommun_id, id, befattning_id, nummer, dag, fran_innehav_id, till_innehav_id, till_person_id, skapat)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  ON CONFLICT (kommun_id, befattning_id, nummer) DO NOTHING
  RETURNING kommun_id, id
),
notiserat AS (
  INSERT INTO notiser (kommun_id, id, byte_id, person_id, skal, bradskande, skickas_tidigast)
  SELECT s.kommun_id, gen_random_uuid(), s.id, n."personId", n.roll, n.bradskande, n."skickasTidigast"
  FROM skrivet s, jsonb_to_recordset($10::jsonb)
    AS n("personId" uuid, roll text, bradskande boolean, "skickasTidigast" timestamptz)
),
utlagt AS (
  INSERT INTO utkorg (kommun_id, slag, mal_id)
  SELECT kommun_id, 'UTSKICK', kommun_id FROM skrivet WHERE jsonb_array_length($10::jsonb) > 0
)
SELECT id, pg_notify('utkorg', '') FROM skrivet`;

/** Changes of holder in one kommun, within one transaction. */
export class PgInnehavarbyteLager implements InnehavarbyteLager {
  constructor(
    private readonly em: EntityManager,
    private readonly kommunId: string,
  ) {}

  async kanda(): Promise<ReadonlyMap<string, KandInnehavare>> {
    const rader = await fraga<KandInnehavare>(this.em, KANDA);
    return new Map(rader.map((rad) => [rad.befattningId, rad]));
  }

  async oppnaUppgifter(personId: string, befattningId: string): Promise<number> {
    return (await fragaEn<{ antal: number }>(this.em, OPPNA, befattningId, personId))?.antal ?? 0;
  }

  async skrivEnGang(
    { befattningId, nummer, dag, fran, till }: Innehavarbyte,
    skapat: Tidpunkt,
    notiser: readonly Bytesnotis[],
  ): Promise<boolean> {
    const vad = [this.kommunId, randomUUID(), befattningId, nummer, dag];
    const vilka = [fran?.innehavId ?? null, till?.innehavId ?? null, till?.personId ?? null];
    return (await fragaEn(this.em, SKRIV, ...vad, ...vilka, skapat, JSON.stringify(notiser))) !== null;
  }
}
