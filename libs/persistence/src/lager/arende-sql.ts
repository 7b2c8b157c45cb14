/** The columns that a list or the watch asks for, computed from the state; `$3` is an object with these names. */
const KOLUMNER = `granskning_id, organ_id, titel, dnr, svar_status, svar_senast, svar_mottaget,
  atgarder_totalt, atgarder_avslutade, slutbevakad, uppfoljning_dag, javiga, kedja_nummer, kedja_hash`;

const SOM_REKORD = `jsonb_to_record($3::jsonb) AS ny(granskning_id uuid, organ_id uuid, titel text, dnr text,
  svar_status text, svar_senast date, svar_mottaget date, atgarder_totalt int, atgarder_avslutade int, slutbevakad boolean,
  uppfoljning_dag date, javiga uuid[], kedja_nummer int, kedja_hash bytea)`;

/**
 * What the case in `skrivet` now watches, taken from a parameter: rows that differ are written, those it no longer has
 * removed.
 */
const BEVAKAT = (parameter: `$${number}`): string => `bevakas AS (
  SELECT DISTINCT ON (b.nyckel, a.befattning_id) s.kommun_id, s.id AS arende_id, b.nyckel, a.befattning_id, b.forfaller, b.data
  FROM skrivet s, jsonb_to_recordset(${parameter}::jsonb) AS b(nyckel text, forfaller date, ansvariga uuid[], data jsonb),
    unnest(b.ansvariga) AS a(befattning_id)
),
bevakat AS (
  INSERT INTO bevakningar (kommun_id, arende_id, nyckel, befattning_id, forfaller, data) SELECT * FROM bevakas
  ON CONFLICT (kommun_id, arende_id, nyckel, befattning_id) DO UPDATE
  SET forfaller = excluded.forfaller, data = excluded.data
  WHERE bevakningar.data IS DISTINCT FROM excluded.data
),
slutbevakat AS (
  DELETE FROM bevakningar b USING skrivet s
  WHERE b.kommun_id = s.kommun_id AND b.arende_id = s.id
    AND (b.nyckel, b.befattning_id) NOT IN (SELECT nyckel, befattning_id FROM bevakas)
)`;

/**
 * What goes with every write of a case, in the same statement so that a command costs one round trip: its events, what
 * it now watches, and a row for the workflows when they are to be told. `skrivet` is the written case, or nothing, and
 * then nothing is written. $5 events, $6 when, $7 person, $8 post, $9 bevakningar, $10 whether to wake the workflow,
 * $11 the person in whose place, $12 åtgärder when they have changed, otherwise null.
 */
const FOLJDER = `
handelselogg AS (
  INSERT INTO handelser (kommun_id, arende_id, nummer, typ, data, tid, person_id, befattning_id, for_person_id, hash)
  SELECT s.kommun_id, s.id, h.nummer, h.typ, h.data, $6::timestamptz, $7::uuid, $8::uuid, $11::uuid, h.hash
  FROM skrivet s, jsonb_to_recordset($5::jsonb) AS h(nummer int, typ text, data jsonb, hash bytea)
),
${BEVAKAT('$9')},
atgarderna AS (
  SELECT s.kommun_id, s.id AS arende_id, s.organ_id, a.* FROM skrivet s, jsonb_to_recordset($12::jsonb) AS a(id uuid,
    rekommendation_ids uuid[], beskrivning text, status text, dag date, beslutad date, avslutad boolean, ansvariga uuid[])
),
atgardade AS (
  INSERT INTO atgarder (kommun_id, id, arende_id, organ_id, rekommendation_ids, beskrivning, status, dag, beslutad, avslutad)
  SELECT kommun_id, id, arende_id, organ_id, rekommendation_ids, beskrivning, status, dag, beslutad, avslutad
  FROM atgarderna
  ON CONFLICT (kommun_id, id) DO UPDATE SET organ_id = excluded.organ_id, status = excluded.status, dag = excluded.dag,
    rekommendation_ids = excluded.rekommendation_ids, beskrivning = excluded.beskrivning, avslutad = excluded.avslutad
  WHERE (atgarder.organ_id, atgarder.status, atgarder.dag, atgarder.rekommendation_ids, atgarder.beskrivning)
    IS DISTINCT FROM (excluded.organ_id, excluded.status, excluded.dag, excluded.rekommendation_ids, excluded.beskrivning)
),
ansvaras AS (
  SELECT DISTINCT kommun_id, id AS atgard_id, unnest(ansvariga) AS befattning_id, dag FROM atgarderna
),
ansvarigt AS (
  INSERT INTO atgardsansvar (kommun_id, atgard_id, befattning_id, dag) SELECT * FROM ansvaras
  ON CONFLICT (kommun_id, atgard_id, befattning_id) DO UPDATE SET dag = excluded.dag
  WHERE atgardsansvar.dag <> excluded.dag
),
slutansvarat AS (
  DELETE FROM atgardsansvar x USING atgarderna a
  WHERE x.kommun_id = a.kommun_id AND x.atgard_id = a.id AND x.befattning_id <> ALL (a.ansvariga)
),
utlagt AS (
  INSERT INTO utkorg (kommun_id, slag, mal_id) SELECT kommun_id, 'ARENDE', id FROM skrivet WHERE $10
)
SELECT version, CASE WHEN $10 THEN pg_notify('utkorg', '') END FROM skrivet`;

/** $1 kommun, $2 case, $4 state. */
export const SKAPA = `
WITH skrivet AS (
  INSERT INTO revisionsarenden (kommun_id, id, version, bevakad_version, tillstand, ${KOLUMNER})
  SELECT $1::uuid, $2::uuid, 1, 0, $4::jsonb, ny.* FROM ${SOM_REKORD}
  RETURNING kommun_id, id, organ_id, version
),${FOLJDER}`;

/**
 * $1 case, $2 the version that the writer saw, $4 state. No row: another writer came first. A change that the workflow
 * need not be told of leaves the case as watched as it was.
 */
export const SPARA = `
WITH skrivet AS (
  UPDATE revisionsarenden SET bevakad_version = CASE WHEN $10 THEN bevakad_version ELSE $2::int + 1 END,
    (version, tillstand, ${KOLUMNER}) = (SELECT $2::int + 1, $4::jsonb, ny.* FROM ${SOM_REKORD})
  WHERE id = $1 AND version = $2
  RETURNING kommun_id, id, organ_id, version
),${FOLJDER}`;

/** $1 case, $2 when it wakes next, $3 what it owes. No change of the case itself. */
export const SATT_BEVAKAT = `
WITH skrivet AS (
  UPDATE revisionsarenden SET nasta_vakning = $2, bevakad_version = version WHERE id = $1 RETURNING kommun_id, id
),
${BEVAKAT('$3')}
SELECT id FROM skrivet`;

/** Marks every open case as not yet looked at, and leaves it to the workflows. */
export const VACK_ALLA = `
WITH vackta AS (
  UPDATE revisionsarenden SET bevakad_version = least(bevakad_version, version - 1) WHERE NOT slutbevakad
  RETURNING kommun_id, id
),
utlagt AS (
  INSERT INTO utkorg (kommun_id, slag, mal_id) SELECT kommun_id, 'ARENDE', id FROM vackta
)
SELECT count(*)::int AS antal, pg_notify('utkorg', '') FROM vackta`;
