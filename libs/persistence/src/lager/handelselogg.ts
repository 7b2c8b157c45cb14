import type { LoggadHandelse } from '#application';
import type { ArendeHandelse, Tidpunkt } from '#domain';
import type { EntityManager } from 'typeorm';
import { fraga } from '../fraga';
import { arUuid } from '../uuid';

const LAS = `SELECT nummer, typ, data, tid, person_id AS "personId", befattning_id AS "befattningId",
  for_person_id AS "forPersonId",  encode(hash, 'hex') AS hash
FROM handelser WHERE arende_id = $1 AND nummer > $2 ORDER BY nummer LIMIT $3`;

type Rad = Readonly<{
  nummer: number;
  typ: string;
  data: object;
  tid: Tidpunkt;
  personId: string | null;
  befattningId: string | null;
  forPersonId: string | null;
  hash: string;
}>;

/** A stretch of a case's log, in order. */
export async function lasHandelser(
  em: EntityManager,
  arendeId: string,
  { efterNummer, antal }: Readonly<{ efterNummer: number; antal: number }>,
): Promise<readonly LoggadHandelse[]> {
  if (!arUuid(arendeId)) return [];
  const rader = await fraga<Rad>(em, LAS, arendeId, efterNummer, antal);
  return rader.map(({ nummer, typ, data, tid, personId, befattningId, forPersonId, hash }) => ({
    nummer,
    handelse: { typ, ...data } as ArendeHandelse, // what was written; event names are permanent
    tid,
    av: { personId, befattningId, forPersonId },
    hash,
  }));
}
