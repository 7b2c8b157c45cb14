/** One kommun's letters are gathered by one transaction at a time; the others wait for it. */
export const ENSAM = `SELECT pg_advisory_xact_lock(hashtextextended('brev/' || $1::text, 0))`;

/**
 * Puts every notice that may go at $2 into a letter of day $3: urgent ones each in its own, the rest of each person in
 * today's SAMMANFATTNING. Who already has had today's gets none: the unique index refuses it.
 */
export const SAMLA = `
WITH mogna AS MATERIALIZED (
  SELECT kommun_id, kvitto_id, person_id, bradskande, gen_random_uuid() AS eget_brev FROM notiser
  WHERE brev_id IS NULL AND skickas_tidigast <= $2
),
sammanfattningar AS (
  INSERT INTO brev (kommun_id, id, person_id, slag, dag, samlat)
  SELECT $1::uuid, gen_random_uuid(), person_id, 'SAMMANFATTNING', $3::date, $2::timestamptz
  FROM (SELECT DISTINCT person_id FROM mogna WHERE NOT bradskande) AS personer
  ON CONFLICT (kommun_id, person_id, dag) WHERE slag = 'SAMMANFATTNING' DO NOTHING
  RETURNING id, person_id
),
bradskande AS (
  INSERT INTO brev (kommun_id, id, person_id, slag, dag, samlat)
  SELECT kommun_id, eget_brev, person_id, 'BRADSKANDE', $3::date, $2::timestamptz FROM mogna WHERE bradskande
),
fordelade AS (
  SELECT m.kommun_id, m.kvitto_id, m.person_id, CASE WHEN m.bradskande THEN m.eget_brev ELSE s.id END AS brev_id
  FROM mogna m LEFT JOIN sammanfattningar s ON s.person_id = m.person_id
)
UPDATE notiser n SET brev_id = f.brev_id FROM fordelade f
WHERE f.brev_id IS NOT NULL
  AND n.kommun_id = f.kommun_id AND n.kvitto_id = f.kvitto_id AND n.person_id = f.person_id`;

/**
 * What was ready at $1 but came after its person's SAMMANFATTNING of day $2 waits for day $3. At the hour when today's
 * first notice was ready, if that is earlier than its own: so it can wait for the next morning's letter, but is never
 * behind that one as well.
 */
export const SKJUT_UPP = `
WITH dagens AS (
  SELECT b.person_id, min((n.skickas_tidigast AT TIME ZONE 'Europe/Stockholm')::time) AS forst
  FROM brev b JOIN notiser n ON n.kommun_id = b.kommun_id AND n.brev_id = b.id
  WHERE b.slag = 'SAMMANFATTNING' AND b.dag = $2::date
  GROUP BY b.person_id
)
UPDATE notiser n
SET skickas_tidigast =
  ($3::date + least((n.skickas_tidigast AT TIME ZONE 'Europe/Stockholm')::time, d.forst)) AT TIME ZONE 'Europe/Stockholm'
FROM dagens d
WHERE n.brev_id IS NULL AND NOT n.bradskande AND n.skickas_tidigast <= $1::timestamptz AND n.person_id = d.person_id`;

export const OSKICKADE = 'SELECT id FROM brev WHERE skickat IS NULL AND installt IS NULL ORDER BY samlat, id';

export const NASTA = 'SELECT min(skickas_tidigast) AS nasta FROM notiser WHERE brev_id IS NULL';

/** A mail server may think for long; the row stays locked meanwhile, and nothing else waits for it (see smtp-epost). */
export const TALAMOD = `SELECT set_config('idle_in_transaction_session_timeout', '20min', true)`;

export const LAS = `SELECT id, person_id AS "personId", slag, dag, skickat, installt FROM brev WHERE id = $1 FOR UPDATE`;

export const KVITTON = `SELECT k.data || jsonb_build_object('id', k.id) AS kvitto
FROM notiser n JOIN kvitton k ON k.kommun_id = n.kommun_id AND k.id = n.kvitto_id
WHERE n.brev_id = $1 ORDER BY k.skapat, k.id`;

export const MARKERA_SKICKAT = 'UPDATE brev SET skickat = $2 WHERE id = $1';
export const MARKERA_INSTALLT = 'UPDATE brev SET installt = $2 WHERE id = $1';
