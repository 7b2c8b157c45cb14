import type { Uppgift } from '#application';
import type { EntityManager } from 'typeorm';
import { fraga, fragaEn } from '../fraga';

/** One that lies on two of the posts is one task. */
const RADER = `SELECT DISTINCT ON (b.forfaller, b.nyckel, b.arende_id)
  b.arende_id AS "arendeId", a.titel AS "arendeTitel", b.data AS bevakning
FROM bevakningar b JOIN revisionsarenden a ON a.kommun_id = b.kommun_id AND a.id = b.arende_id
WHERE b.befattning_id = ANY ($1::uuid[])
ORDER BY b.forfaller, b.nyckel, b.arende_id OFFSET $2 LIMIT $3`;

const ANTAL = `SELECT count(DISTINCT (arende_id, nyckel))::int AS antal FROM bevakningar
WHERE befattning_id = ANY ($1::uuid[])`;

/** What lies on any of the posts, most urgent first. */
export async function listaUppgifter(
  em: EntityManager,
  befattningIds: readonly string[],
  { hoppaOver, antal }: Readonly<{ hoppaOver: number; antal: number }>,
) {
  const rader = await fraga<Uppgift>(em, RADER, befattningIds, hoppaOver, antal);
  const totalt = await fragaEn<{ antal: number }>(em, ANTAL, befattningIds);
  return { rader, totalt: totalt?.antal ?? 0 };
}
