/*
 * What a kommun consists of, in the words of the domain. Always in the same order: where the domain takes the first that
 * fits, the same data gives the same answer.
 */

export const KOMMUN = `SELECT namn, kalender, organisation_version AS version, regler_andrade AS "reglerAndrade"
FROM kommuner WHERE id = $1`;

export const ORGAN = `SELECT id, namn, forkortning, galler_fran AS "gallerFran", galler_till AS "gallerTill",
  eftertradare_id AS "eftertradareId", planparametrar
FROM organ ORDER BY namn, id`;

export const ENHETER = 'SELECT id, organ_id AS "organId", namn FROM enheter ORDER BY namn, id';

export const BEFATTNINGAR = `SELECT id, namn, roll, organ_id AS "organId", enhet_id AS "enhetId",
  overordnad_id AS "overordnadId", galler_till AS "gallerTill"
FROM befattningar ORDER BY namn, id`;

export const INNEHAV = `SELECT id, befattning_id AS "befattningId", person_id AS "personId", giltigt_fran AS "from",
  giltigt_tom AS "tom", tillforordnad
FROM innehav ORDER BY giltigt_fran, id`;

export const ERSATTNINGAR = `SELECT id, befattning_id AS "befattningId", for_person_id AS "forPersonId",
  person_id AS "personId", giltig_fran AS "from", giltig_tom AS "tom"
FROM ersattningar ORDER BY giltig_fran, id`;

export const LEDIGHETER = `SELECT id, person_id AS "personId", giltig_fran AS "from", giltig_tom AS "tom"
FROM ledigheter ORDER BY giltig_fran, id`;

export const PERSONER =
  'SELECT id, namn, epost FROM personer WHERE $1::uuid[] IS NULL OR id = ANY ($1) ORDER BY namn, id';

export const BEHORIGHETER = `SELECT person_id AS "personId", roll, giltig_fran AS "from", giltig_tom AS "tom"
FROM behorigheter WHERE $1::uuid IS NULL OR person_id = $1 ORDER BY person_id, roll, giltig_fran`;

export const SAMMANTRADEN = `SELECT id, organ_id AS "organId", datum, au_datum AS "auDatum", manusstopp,
  kallelse_ut AS "kallelseUt", planerad_justering AS "planeradJustering"
FROM sammantraden`;

export const KALLOR = 'SELECT id, kall_id AS "kallId" FROM sammantraden WHERE kall_id IS NOT NULL';

export const KONTON = 'SELECT person_id AS "personId", issuer, subject FROM konton ORDER BY issuer, subject';
