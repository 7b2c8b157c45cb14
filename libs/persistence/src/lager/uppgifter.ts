import type { ArendeLager, Uppgift, Uppgiftsagare } from '#application';
import type { EntityManager } from 'typeorm';
import { fraga, fragaEn } from '../fraga';
import { utanJav } from './jav';

/**
 * Along the index of each post no further than the page reaches, and then the posts together: one that lies on two of
 * them is one task. The case and the task itself are read for the page only.
 */
const RADER = `
WITH sidan AS (
  SELECT DISTINCT b.forfaller, b.nyckel, b.arende_id
  FROM (
    SELECT unnest($1::uuid[]), NULL UNION ALL SELECT * FROM unnest($8::uuid[], $9::uuid[])
  ) AS post(id, i_arende) CROSS JOIN LATERAL (
    SELECT forfaller, nyckel, arende_id FROM bevakningar
    WHERE befattning_id = post.id AND (post.i_arende IS NULL OR arende_id = post.i_arende)
      AND ${utanJav('arende_id', '$2')} AND ($3::date IS NULL OR (forfaller, nyckel, arende_id) > ($3, $4::text, $5::uuid))
    ORDER BY forfaller, nyckel, arende_id LIMIT $6::int + $7::int
  ) b
  ORDER BY b.forfaller, b.nyckel, b.arende_id OFFSET $6 LIMIT $7
)
SELECT s.arende_id AS "arendeId", NULL AS "granskningId", a.titel AS "arendeTitel", b.data AS bevakning
FROM sidan s JOIN revisionsarenden a ON a.id = s.arende_id CROSS JOIN LATERAL (
  SELECT data FROM bevakningar WHERE arende_id = s.arende_id AND nyckel = s.nyckel LIMIT 1
) b
ORDER BY s.forfaller, s.nyckel, s.arende_id`;

const ANTAL = `SELECT count(*)::int AS antal FROM (
  SELECT DISTINCT arende_id, nyckel FROM bevakningar
  WHERE befattning_id = ANY ($1::uuid[]) AND ${utanJav('arende_id', '$2')}
  UNION SELECT b.arende_id, b.nyckel FROM unnest($3::uuid[], $4::uuid[]) AS post(id, i_arende)
  JOIN bevakningar b ON b.arende_id = post.i_arende AND b.befattning_id = post.id AND ${utanJav('b.arende_id', '$2')}) en`;

/** What lies on any of the posts, most urgent first. */
export async function listaUppgifter(
  em: EntityManager,
  { personId, befattningIds, iArenden }: Uppgiftsagare,
  { efter, hoppaOver, antal }: Parameters<ArendeLager['uppgifter']>[1],
) {
  const plats = [efter?.forfaller, efter?.nyckel, efter?.malId];
  const enskilda = [iArenden.map(({ befattningId }) => befattningId), iArenden.map(({ arendeId }) => arendeId)];
  const rader = await fraga<Uppgift>(em, RADER, befattningIds, personId, ...plats, hoppaOver, antal, ...enskilda);
  const totalt = await fragaEn<{ antal: number }>(em, ANTAL, befattningIds, personId, ...enskilda);
  return { rader, totalt: totalt?.antal ?? 0 };
}
