import type { Atgardsfilter, Atgardsrad } from '#application';
import type { EntityManager } from 'typeorm';
import { fraga, fragaEn } from '../fraga';
import { UTAN_DAG } from './atgardsrad';
import { utanJav } from './jav';

/** Late as `arAtgardForsenad` has it: the day has passed and nobody has said that it is done. */
const URVAL = `WHERE ($1::uuid[] IS NULL OR a.organ_id = ANY ($1))
  AND ($2::text IS NULL OR a.status = $2)
  AND ($3::date IS NULL OR (NOT a.avslutad AND a.status <> 'KLARMARKERAD' AND a.dag < $3))
  AND ($4::date IS NULL OR a.dag >= $4)
  AND ($5::date IS NULL OR (a.dag <= $5 AND a.dag < '${UTAN_DAG}'))
  AND ($6::uuid IS NULL OR x.befattning_id = $6)
  AND ${utanJav('a.arende_id', '$7')}`;

/** Asked for one post, its own index leads; otherwise the åtgärder's. `ordning` is the table that the order is read from. */
const kalla = (hosPost: boolean) =>
  hosPost
    ? { fran: 'FROM atgardsansvar x JOIN atgarder a ON a.id = x.atgard_id', dag: 'x.dag', id: 'x.atgard_id' }
    : { fran: 'FROM atgarder a, (SELECT NULL::uuid AS befattning_id) x', dag: 'a.dag', id: 'a.id' };

const rader = ({ fran, dag, id }: ReturnType<typeof kalla>): string => `
WITH sidan AS (
  SELECT a.* ${fran} ${URVAL}
    AND ($8::date IS NULL OR (${dag}, ${id}) > ($8, $9::uuid))
  ORDER BY ${dag}, ${id} OFFSET $10 LIMIT $11
)
SELECT s.id, s.arende_id AS "arendeId", r.titel AS "arendeTitel", s.organ_id AS "organId",
  s.rekommendation_ids AS "rekommendationIds", s.beskrivning, s.status, nullif(s.dag, '${UTAN_DAG}') AS "klartDatum", s.dag,
  s.beslutad, s.avslutad,
  ARRAY(SELECT befattning_id FROM atgardsansvar WHERE atgard_id = s.id ORDER BY befattning_id) AS ansvariga
FROM sidan s JOIN revisionsarenden r ON r.id = s.arende_id
ORDER BY s.dag, s.id`;

/** A page of åtgärder in (dag, id) order, and how many there are without paging. */
export async function listaAtgarder(em: EntityManager, filter: Atgardsfilter) {
  const { organIds, status, forsenadeDen, klartFran, klartTill, befattningId, forPersonId, efter } = filter;
  const urval = [organIds, status, forsenadeDen, klartFran, klartTill, befattningId, forPersonId];
  const ur = kalla(befattningId !== null);
  const sida = [efter?.dag, efter?.id, filter.hoppaOver, filter.antal];
  const funna = await fraga<Atgardsrad>(em, rader(ur), ...urval, ...sida);
  const totalt = await fragaEn<{ antal: number }>(em, `SELECT count(*)::int AS antal ${ur.fran} ${URVAL}`, ...urval);
  return { rader: funna, totalt: totalt?.antal ?? 0 };
}
