import type { Uppgift } from '#application';
import type { EntityManager } from 'typeorm';
import { fraga, fragaEn } from '../fraga';

const URVAL =
  'FROM bevakningar b JOIN revisionsarenden a ON a.kommun_id = b.kommun_id AND a.id = b.arende_id WHERE b.ansvariga && $1::uuid[]';

const RADER = `SELECT a.id AS "arendeId", a.titel AS "arendeTitel", b.data AS bevakning ${URVAL}
ORDER BY b.forfaller, b.nyckel, b.arende_id OFFSET $2 LIMIT $3`;

/** What lies on any of the posts, most urgent first. */
export async function listaUppgifter(
  em: EntityManager,
  befattningIds: readonly string[],
  { hoppaOver, antal }: Readonly<{ hoppaOver: number; antal: number }>,
) {
  const rader = await fraga<Uppgift>(em, RADER, befattningIds, hoppaOver, antal);
  const totalt = await fragaEn<{ antal: number }>(em, `SELECT count(*)::int AS antal ${URVAL}`, befattningIds);
  return { rader, totalt: totalt?.antal ?? 0 };
}
