import type { Oversikt } from '#application';
import type { Datum } from '#domain';
import type { EntityManager } from 'typeorm';
import { fraga } from '../fraga';
import { OPPET, VANTAT } from '../oppet';
import { utanJav } from './jav';

const FLEST_SENA = 50;
const SAMMANTRADEN_DAGAR = 90;

/** Two walks along partial indexes; no case is opened. */
const SVAR = `
WITH oppna AS (
  SELECT organ_id, count(*)::int AS antal FROM revisionsarenden WHERE ${OPPET} GROUP BY organ_id
),
vantade AS (
  SELECT organ_id, count(*) FILTER (WHERE svar_senast < $1)::int AS forsenade,
    count(*) FILTER (WHERE svar_senast BETWEEN $1 AND $1::date + 30)::int AS "inomTrettio",
    count(*) FILTER (WHERE svar_senast BETWEEN $1 AND $1::date + 60)::int AS "inomSextio",
    count(*) FILTER (WHERE svar_senast BETWEEN $1 AND $1::date + 90)::int AS "inomNittio"
  FROM revisionsarenden WHERE ${VANTAT} AND svar_senast <= $1::date + 90
  GROUP BY organ_id
)
SELECT o.organ_id AS "organId", o.antal AS "oppnaArenden", coalesce(v.forsenade, 0) AS forsenade,
  coalesce(v."inomTrettio", 0) AS "inomTrettio", coalesce(v."inomSextio", 0) AS "inomSextio", coalesce(v."inomNittio", 0) AS "inomNittio"
FROM oppna o LEFT JOIN vantade v USING (organ_id) ORDER BY o.organ_id`;

const SENA = `SELECT id AS "arendeId", granskning_id AS "granskningId", organ_id AS "organId", titel,
  svar_senast AS "svarSenast", $1::date - svar_senast AS "dagarSen"
FROM revisionsarenden WHERE ${VANTAT} AND svar_senast < $1 AND ${utanJav('id', '$2')}
ORDER BY svar_senast, id LIMIT ${String(FLEST_SENA)}`;

const SENA_EXTERNA = `SELECT g.id AS "granskningId", g.titel, e.ett ->> 'namn' AS namn, g.svar_senast AS "svarSenast",
  $1::date - g.svar_senast AS "dagarSen"
FROM granskningar g, jsonb_array_elements(g.externa) AS e(ett)
WHERE g.externa <> '[]' AND g.svar_senast < $1 AND NOT EXISTS (SELECT FROM externa_svar s WHERE s.extern_id = (e.ett ->> 'id')::uuid)
ORDER BY g.svar_senast, namn LIMIT ${String(FLEST_SENA)}`;

const ATGARDER = `SELECT organ_id AS "organId", count(*)::int AS oppna,
  count(*) FILTER (WHERE dag < $1 AND status <> 'KLARMARKERAD')::int AS forsenade,
  count(*) FILTER (WHERE $1::date - beslutad <= 90)::int AS "hogstTreManader",
  count(*) FILTER (WHERE $1::date - beslutad BETWEEN 91 AND 180)::int AS "hogstSexManader",
  count(*) FILTER (WHERE $1::date - beslutad BETWEEN 181 AND 365)::int AS "hogstEttAr",
  count(*) FILTER (WHERE $1::date - beslutad > 365)::int AS "overEttAr"
FROM atgarder WHERE NOT avslutad GROUP BY organ_id ORDER BY organ_id`;

const KOMMANDE = `SELECT id, organ_id AS "organId", datum FROM sammantraden
WHERE datum BETWEEN $1 AND $1::date + ${String(SAMMANTRADEN_DAGAR)} ORDER BY datum, organ_id, id`;

const VAKANTA = `
SELECT b.id AS "befattningId", b.organ_id AS "organId", b.namn, u.antal AS uppgifter, u.narmast
FROM befattningar b CROSS JOIN LATERAL (
  SELECT count(*)::int AS antal, min(forfaller) AS narmast FROM bevakningar WHERE befattning_id = b.id
) u
WHERE u.antal > 0 AND NOT EXISTS (SELECT FROM innehav i WHERE i.befattning_id = b.id AND i.giltigt_fran <= $1
  AND (i.giltigt_tom IS NULL OR i.giltigt_tom >= $1))
ORDER BY u.narmast, b.id`;

type Rad<D extends Exclude<keyof Oversikt, 'datum'>> = Oversikt[D][number];

/** The kommun's numbers on a day. */
export async function lasOversikt(em: EntityManager, idag: Datum, forPersonId: string): Promise<Oversikt> {
  return {
    datum: idag,
    svar: await fraga<Rad<'svar'>>(em, SVAR, idag),
    senaSvar: await fraga<Rad<'senaSvar'>>(em, SENA, idag, forPersonId),
    senaExterna: await fraga<Rad<'senaExterna'>>(em, SENA_EXTERNA, idag),
    atgarder: await fraga<Rad<'atgarder'>>(em, ATGARDER, idag),
    sammantraden: await fraga<Rad<'sammantraden'>>(em, KOMMANDE, idag),
    vakanta: await fraga<Rad<'vakanta'>>(em, VAKANTA, idag),
  };
}
