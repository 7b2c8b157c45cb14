/** A row `k` of kvitton as it was written. Those from before they could hang on a granskning say nothing of that. */
export const SOM_KVITTO = `jsonb_build_object('granskningId', k.granskning_id) || k.data || jsonb_build_object('id', k.id)`;

/** One kommun's letters are gathered by one transaction at a time; the others wait for it. */
export const ENSAM = `SELECT pg_advisory_xact_lock(hashtextextended('brev/' || $1::text, 0))`;

/**
 * What a person has put off waits for the day they chose, up to the digest of that morning. $1 now, $2 today. An
 * escalation never waits for that.
 */
export const HALL_UPPSKJUTNA = `
UPDATE notiser n
SET skickas_tidigast = (u.till + time '07:45') AT TIME ZONE 'Europe/Stockholm'
FROM kvitton k JOIN (
  SELECT kommun_id, coalesce(arende_id, granskning_id) AS mal_id, bevakning_nyckel, startar, person_id, max(till) AS till
  FROM uppskjutningar WHERE till > $2::date
  GROUP BY kommun_id, mal_id, bevakning_nyckel, startar, person_id
) u ON u.kommun_id = k.kommun_id AND u.mal_id IN (k.arende_id, k.granskning_id) AND u.bevakning_nyckel = k.bevakning_nyckel
  AND u.startar = (k.data #>> '{bevakning,startar}')::timestamptz
WHERE n.brev_id IS NULL AND n.skickas_tidigast <= $1::timestamptz AND n.skal <> 'OBESTALLBART'
  AND n.kommun_id = k.kommun_id AND n.kvitto_id = k.id AND n.person_id = u.person_id
  AND k.data #>> '{steg,slag}' <> 'ESKALERING'`;

/** Urgent notices ready at $1, beyond a person's $4 of day $2, wait for the digest that leaves at $3. */
export const LUGNA = `
UPDATE notiser n SET bradskande = false, skickas_tidigast = $3::timestamptz
FROM (
  SELECT m.kommun_id, m.id,
    row_number() OVER (PARTITION BY m.person_id ORDER BY m.skickas_tidigast, m.kvitto_id)
      + (SELECT count(*) FROM brev b WHERE b.person_id = m.person_id AND b.slag = 'BRADSKANDE' AND b.dag = $2::date)
      AS ordning
  FROM notiser m WHERE m.brev_id IS NULL AND m.bradskande AND m.skickas_tidigast <= $1::timestamptz
) r
WHERE r.ordning > $4::int
  AND n.kommun_id = r.kommun_id AND n.id = r.id`;

/**
 * Puts every notice that may go at $2 into a letter of day $3: urgent ones each in its own, the rest of each person in
 * today's SAMMANFATTNING, which takes along what is ready by $4. Who already has had today's gets none: the unique index
 * refuses it.
 */
export const SAMLA = `
WITH mogna AS MATERIALIZED (
  SELECT kommun_id, id, person_id, bradskande, gen_random_uuid() AS eget_brev FROM notiser
  WHERE brev_id IS NULL
    AND (skickas_tidigast <= $2 OR (NOT bradskande AND skickas_tidigast <= $4 AND person_id IN (
      SELECT person_id FROM notiser WHERE brev_id IS NULL AND NOT bradskande AND skickas_tidigast <= $2)))
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
  SELECT m.kommun_id, m.id,
    CASE WHEN m.bradskande THEN m.eget_brev ELSE s.id END AS brev_id
  FROM mogna m LEFT JOIN sammanfattningar s ON s.person_id = m.person_id
)
UPDATE notiser n SET brev_id = f.brev_id FROM fordelade f
WHERE f.brev_id IS NOT NULL
  AND n.kommun_id = f.kommun_id AND n.id = f.id`;

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

const OSKICKAT = 'skickat IS NULL AND installt IS NULL AND obestallbart IS NULL';

export const OSKICKADE = `SELECT id FROM brev WHERE ${OSKICKAT} ORDER BY samlat, id`;

export const NASTA = 'SELECT min(skickas_tidigast) AS nasta FROM notiser WHERE brev_id IS NULL';

// Longer than three signs of life of whoever sends; the kommun's clock may stand still, so it is the machine's.
const LANGE_NOG = `clock_timestamp() + interval '10 seconds'`;

/** Takes the letter unless somebody has it. */
export const TA = `UPDATE brev SET lanat_till = ${LANGE_NOG}
WHERE id = $1 AND ${OSKICKAT} AND (lanat_till IS NULL OR lanat_till < clock_timestamp())
RETURNING id, person_id AS "personId", slag, dag`;

export const ATT_SKICKA = `SELECT id FROM brev WHERE id = $1 AND ${OSKICKAT}`;

export const LAS = 'SELECT id, person_id AS "personId", slag, dag FROM brev WHERE id = $1';

export const BEHALL = `UPDATE brev SET lanat_till = ${LANGE_NOG}
WHERE id = $1 AND lanat_till IS NOT NULL AND ${OSKICKAT}`;

export const LAMNA_TILLBAKA = 'UPDATE brev SET lanat_till = NULL WHERE id = $1';

export const NOTISER = `SELECT ${SOM_KVITTO} AS kvitto, n.skal
FROM notiser n JOIN kvitton k ON k.kommun_id = n.kommun_id AND k.id = n.kvitto_id
WHERE n.brev_id = $1 ORDER BY k.skapat, k.id`;

export const BYTEN = `SELECT b.id, b.befattning_id AS "befattningId", b.dag, n.skal AS roll
FROM notiser n JOIN innehavarbyten b ON b.kommun_id = n.kommun_id AND b.id = n.byte_id
WHERE n.brev_id = $1 ORDER BY b.skapat, b.nummer, b.id`;

export const MARKERA_SKICKAT = 'UPDATE brev SET skickat = $2 WHERE id = $1';
export const MARKERA_INSTALLT = 'UPDATE brev SET installt = $2 WHERE id = $1';
export const MARKERA_OBESTALLBART = 'UPDATE brev SET obestallbart = $2 WHERE id = $1';

/** One more no on day $2; the $3rd of a day counts the day. */
export const MARKERA_NEKAT = `UPDATE brev SET lanat_till = NULL, forsoksdag = $2::date,
  forsok_den_dagen = CASE WHEN forsoksdag = $2::date THEN forsok_den_dagen + 1 ELSE 1 END,
  nekade_dagar = nekade_dagar
    + CASE WHEN (CASE WHEN forsoksdag = $2::date THEN forsok_den_dagen + 1 ELSE 1 END) = $3::int THEN 1 ELSE 0 END
WHERE id = $1 RETURNING nekade_dagar AS dagar`;

export const OBESTALLBARA = `SELECT b.id, b.person_id AS "personId", p.namn, p.epost, b.slag, b.dag, b.obestallbart
FROM brev b JOIN personer p ON p.kommun_id = b.kommun_id AND p.id = b.person_id
WHERE b.obestallbart IS NOT NULL ORDER BY b.obestallbart DESC, b.id OFFSET $1 LIMIT $2`;

export const ANTAL_OBESTALLBARA = 'SELECT count(*)::int AS totalt FROM brev WHERE obestallbart IS NOT NULL';
