import type { Arendefilter, Arenderad } from '#application';
import type { EntityManager } from 'typeorm';
import { fraga, fragaEn } from '../fraga';

const URVAL = `FROM revisionsarenden
WHERE ($1::uuid[] IS NULL OR organ_id = ANY ($1))
  AND ($2::text IS NULL OR svar_status = $2)
  AND ($3::text IS NULL OR titel ILIKE $3 OR dnr ILIKE $3)
  AND $4::uuid <> ALL (javiga)`;

const RADER = `SELECT id, granskning_id AS "granskningId", organ_id AS "organId", titel, dnr, svar_status AS "svarStatus",
  svar_senast AS "svarSenast", svar_mottaget AS "svarMottaget", atgarder_totalt AS "atgarderTotalt",
  atgarder_avslutade AS "atgarderAvslutade", nasta_vakning AS "nastaVakning", version
${URVAL}
  AND ($5::date IS NULL OR (svar_senast, id) > ($5, $6::uuid))
ORDER BY svar_senast, id OFFSET $7 LIMIT $8`;

/** A page of cases in (svarSenast, id) order, and how many there are without paging. */
export async function listaArenden(em: EntityManager, filter: Arendefilter) {
  const urval = [
    filter.organIds,
    filter.svarStatus,
    filter.sok === null ? null : somMonster(filter.sok),
    filter.forPersonId,
  ];
  const { efter, hoppaOver, antal } = filter;
  const rader = await fraga<Arenderad>(em, RADER, ...urval, efter?.svarSenast, efter?.id, hoppaOver, antal);
  const totalt = await fragaEn<{ antal: number }>(em, `SELECT count(*)::int AS antal ${URVAL}`, ...urval);
  return { rader, totalt: totalt?.antal ?? 0 };
}

/** Free text found anywhere; what has a meaning in a pattern means itself. */
const somMonster = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
