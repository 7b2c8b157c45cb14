import type { Uppgift } from '#application';
import type { EntityManager } from 'typeorm';
import { fraga, fragaEn } from '../fraga';

/** One that lies on two of the posts is one task. */
const RADER = `SELECT DISTINCT ON (b.forfaller, b.nyckel, b.arende_id)
  b.arende_id AS "arendeId", a.titel AS "arendeTitel", b.data AS bevakning
FROM bevakningar b JOIN revisionsarenden a ON a.kommun_id = b.kommun_id AND a.id = b.arende_id
WHERE b.befattning_id = ANY ($1::uuid[]) AND $2 <> ALL (a.javiga)
ORDER BY b.forfaller, b.nyckel, b.arende_id OFFSET $3 LIMIT $4`;

const ANTAL = `SELECT count(DISTINCT (b.arende_id, b.nyckel))::int AS antal
FROM bevakningar b JOIN revisionsarenden a ON a.kommun_id = b.kommun_id AND a.id = b.arende_id
WHERE b.befattning_id = ANY ($1::uuid[]) AND $2 <> ALL (a.javiga)`;

/** What lies on any of the posts, most urgent first. */
export async function listaUppgifter(
  em: EntityManager,
  { personId, befattningIds }: Readonly<{ personId: string; befattningIds: readonly string[] }>,
  { hoppaOver, antal }: Readonly<{ hoppaOver: number; antal: number }>,
) {
  const rader = await fraga<Uppgift>(em, RADER, befattningIds, personId, hoppaOver, antal);
  const totalt = await fragaEn<{ antal: number }>(em, ANTAL, befattningIds, personId);
  return { rader, totalt: totalt?.antal ?? 0 };
}
