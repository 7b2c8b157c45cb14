import { lasInKommun, type Kommundata, type Lager } from '#application';
import {
  SVENSK_KALENDER,
  datum,
  laggTillDagar,
  type Befattning,
  type Datum,
  type RevisionsArende,
  type Sammantrade,
} from '#domain';
import { randomUUID } from 'node:crypto';
import { DELAD_ATGARD, arende, forstaAtgard } from './situationer';

const ANTAL_ORGAN = 10;
const CHEFER_PER_ORGAN = 4;
const ATGARDER_PER_ARENDE = 3;
const FRAN = datum('2020-01-01');

/** Runs SQL as superuser, past row-level security. */
type Sql = (sats: string, ...parametrar: unknown[]) => Promise<unknown>;

export type StorKommun = Readonly<{
  id: string;
  organIds: readonly string[];
  /** A person with the whole kommun's cases, and one who sees its overview. */
  juristId: string;
  kansliId: string;
  /** The posts of the first organ. */
  jurist: string;
  enhetschef: string;
  /** The day that lists are asked for. */
  idag: Datum;
}>;

/**
 * A kommun with ten organ and so many open cases with three åtgärder each, filled by SQL within seconds: for measuring
 * lists, and for looking at how they are planned. Every document is a case as the domain makes it.
 */
export async function storKommun(
  lager: Lager,
  sql: Sql,
  antalArenden: number,
  issuer = 'https://idp.example',
): Promise<StorKommun> {
  const { data, kommun } = organisationen(issuer);
  await lasInKommun(lager, data);
  const poster = data.organisation.befattningar;
  const hos = (roll: string) => kommun.organIds.map((organ) => postIds(poster, organ, roll));
  const jurister = hos('FORVALTNINGSJURIST').map(([forsta]) => forsta);
  const chefer = hos('ENHETSCHEF').flat();
  const { id, idag, organIds } = kommun;
  const fyll = async (tabell: string, sats: string, ...parametrar: unknown[]): Promise<void> => {
    await sql(sats, id, ...parametrar);
    await sql(`VACUUM (ANALYZE) ${tabell}`);
  };
  await fyll('granskningar', GRANSKNINGAR, antalArenden, idag, organIds);
  await fyll('revisionsarenden', ARENDEN, antalArenden, idag, organIds, jurister, chefer, mallen());
  await fyll('atgarder', ATGARDER, antalArenden, idag, organIds);
  await fyll('atgardsansvar', ANSVAR, antalArenden, idag, chefer);
  await fyll('bevakningar', BEVAKNINGAR, jurister, organIds, BEVAKNING);
  await sql('ANALYZE');
  return kommun;
}

const postIds = (poster: readonly Befattning[], organId: string, roll: string): readonly string[] =>
  poster.filter((post) => post.organId === organId && post.roll === roll).map(({ id }) => id);

function organisationen(issuer: string): Readonly<{ data: Kommundata; kommun: StorKommun }> {
  const organIds = Array.from({ length: ANTAL_ORGAN }, () => randomUUID());
  const [juristId, kansliId] = [randomUUID(), randomUUID()];
  const befattningar = organIds.flatMap((organId) => posterI(organId));
  const jurister = befattningar.filter(({ roll }) => roll === 'FORVALTNINGSJURIST');
  const data: Kommundata = {
    id: randomUUID(),
    namn: 'Storköping',
    kalender: SVENSK_KALENDER,
    organisation: {
      organ: organIds.map((id, n) => ({
        id,
        namn: `Nämnd ${String(n)}`,
        forkortning: null,
        gallerFran: FRAN,
        gallerTill: null,
        eftertradareId: null,
        planparametrar: {},
      })),
      ...{ enheter: [], ersattningar: [], ledigheter: [] },
      befattningar,
      // Every enhetschef is vacant, and all the jurists' posts lie on one person.
      innehav: jurister.map(({ id }) => ({
        id: randomUUID(),
        befattningId: id,
        personId: juristId,
        from: FRAN,
        tom: null,
        tillforordnad: false,
      })),
    },
    personer: [juristId, kansliId].map((id) => ({ id, namn: 'Någon', epost: `${id}@storkoping.example` })),
    // Each logs in with the person's id.
    konton: [juristId, kansliId].map((personId) => ({ personId, issuer, subject: personId })),
    behorigheter: [{ personId: kansliId, roll: 'KS_KANSLI', from: FRAN, tom: null }],
    sammantraden: organIds.flatMap(tvaAr),
  };
  const [jurist = '', enhetschef = ''] = ['FORVALTNINGSJURIST', 'ENHETSCHEF'].map(
    (roll) => postIds(befattningar, organIds[0] ?? '', roll)[0],
  );
  return { data, kommun: { id: data.id, organIds, juristId, kansliId, jurist, enhetschef, idag: datum('2026-03-02') } };
}

/** A meeting every fifth week for two years. */
const tvaAr = (organId: string): readonly Sammantrade[] =>
  Array.from({ length: 22 }, (_, n) => ({
    id: randomUUID(),
    organId,
    datum: laggTillDagar(datum('2025-01-16'), n * 33),
    auDatum: null,
    manusstopp: null,
    kallelseUt: null,
    planeradJustering: null,
  }));

const posterI = (organId: string): readonly Befattning[] =>
  (['FORVALTNINGSJURIST', ...Array.from({ length: CHEFER_PER_ORGAN }, () => 'ENHETSCHEF' as const)] as const).map(
    (roll) => ({
      id: randomUUID(),
      namn: roll.toLowerCase(),
      roll,
      organId,
      enhetId: null,
      overordnadId: null,
      gallerTill: null,
    }),
  );

/** A case with its reply received and three åtgärder assigned; words beginning with @ are put in by SQL. */
function mallen(): string {
  const tilldelat = arende.tilldelat();
  const en = forstaAtgard(tilldelat);
  const atgarder = Array.from({ length: ATGARDER_PER_ARENDE }, (_, n) => ({
    ...en,
    id: `@A${String(n + 1)}`,
    rekommendationIds: ['@R2'],
    ansvar: [{ ...en.ansvar[0], befattningId: '@CHEF' }],
  }));
  const mall = {
    ...tilldelat.arende,
    ...{ id: '@ARENDE', granskningId: '@GRANSKNING', organId: '@ORGAN', handlaggare: '@JURIST', atgarder },
    rekommendationer: tilldelat.arende.rekommendationer.map((r) => ({ ...r, id: `@R${String(r.nummer)}` })),
    bemotanden: tilldelat.arende.bemotanden.map((b) => ({
      ...b,
      rekommendationId: b.rekommendationId.replace('r', '@R'),
      atgarder: b.atgarder.map((a) => ({ ...a, ansvariga: ['@CHEF'] })),
    })),
    remisser: tilldelat.arende.remisser.map((r) => ({ ...r, befattningId: '@CHEF', rekommendationIds: ['@R2'] })),
  };
  return JSON.stringify(mall satisfies Readonly<Record<keyof RevisionsArende, unknown>>);
}

const BEVAKNING = JSON.stringify({
  slag: 'ATGARD',
  rubrik: `Åtgärden ”${DELAD_ATGARD.beskrivning}” ska vara klar`,
  ansvariga: [],
  handlaggare: null,
  forvaltningschef: null,
  ordforande: null,
  startar: '2025-04-01T10:00:00.000Z',
  stege: 'atgard',
});

/* Ids follow from the kommun and a number, so that the tables can be filled one by one. $1 kommun, $2 how many. */
const id = (slag: string, nummer: string): string => `md5($1 || '/${slag}/' || ${nummer})::uuid`;
const ORGANET = '($4::uuid[])[1 + i % cardinality($4::uuid[])]';
const SVAR_SENAST = '$3::date - 60 + (i * 7) % 300';
const DAG = '$3::date - 100 + (i * 11 + n * 97) % 500';
/** One in a hundred went to a bolag too, which has not replied. */
const EXTERNA = `CASE WHEN i % 100 = 0
  THEN jsonb_build_array(jsonb_build_object('id', ${id('e', 'i')}, 'namn', 'Bolag ' || i, 'slag', 'BOLAG', 'svarMottaget', NULL))
  ELSE '[]' END`;

const GRANSKNINGAR = `INSERT INTO granskningar (kommun_id, id, titel, rapportdatum, missivdatum, inkommen, svar_senast,
  nar_klart_begart, externa, rekommendationer)
SELECT $1::uuid, ${id('g', 'i')}, 'Granskning ' || i, $3::date - 120, $3::date - 120, $3::date - 120, ${SVAR_SENAST}, true, ${EXTERNA},
  jsonb_build_array(jsonb_build_object('id', ${id('r1', 'i')}, 'nummer', 1, 'text', 'Anta målsättning.',
    'organIds', jsonb_build_array(${ORGANET})))
FROM generate_series(1, $2::int) i`;

/** One in five is not answered yet. */
const ARENDEN = `INSERT INTO revisionsarenden (kommun_id, id, granskning_id, organ_id, titel, dnr, svar_status, svar_senast,
  svar_mottaget, atgarder_totalt, atgarder_avslutade, nasta_vakning, version, bevakad_version, slutbevakad, javiga, tillstand,
  kedja_nummer, kedja_hash)
SELECT $1::uuid, ${id('a', 'i')}, ${id('g', 'i')}, ${ORGANET}, 'Granskning ' || i, 'SN 2025/' || i,
  CASE WHEN i % 5 = 0 THEN 'PLANERAD' ELSE 'MOTTAGEN_AV_REVISORERNA' END, ${SVAR_SENAST},
  CASE WHEN i % 5 = 0 THEN NULL ELSE $3::date - 90 END, 3, 0, $3::date + i % 30, 9, 9, false, '{}',
  replace(replace(replace(replace(replace(replace(replace(replace(replace(replace($7, '@ARENDE', ${id('a', 'i')}::text),
    '@GRANSKNING', ${id('g', 'i')}::text), '@ORGAN', ${ORGANET}::text), '@JURIST', ($5::uuid[])[1 + i % 10]::text),
    '@CHEF', ($6::uuid[])[1 + i % cardinality($6::uuid[])]::text), '@R1', ${id('r1', 'i')}::text),
    '@R2', ${id('r2', 'i')}::text), '@A1', ${id('t1', 'i')}::text), '@A2', ${id('t2', 'i')}::text),
    '@A3', ${id('t3', 'i')}::text)::jsonb, 20, '\\x00'
FROM generate_series(1, $2::int) i`;

const ATGARDER = `INSERT INTO atgarder (kommun_id, id, arende_id, organ_id, rekommendation_ids, beskrivning, status, dag,
  beslutad, avslutad)
SELECT $1::uuid, ${id("t' || n || '", 'i')}, ${id('a', 'i')}, ${ORGANET}, ARRAY[${id('r2', 'i')}], 'Rutin för egenkontroll ' || n,
  (ARRAY['TILLDELAD', 'ACCEPTERAD', 'PAGAR', 'BLOCKERAD', 'KLARMARKERAD'])[1 + (i + n) % 5],
  ${DAG}, $3::date - (i * 13 + n) % 700, false
FROM generate_series(1, $2::int) i, generate_series(1, ${String(ATGARDER_PER_ARENDE)}) n`;

const ANSVAR = `INSERT INTO atgardsansvar (kommun_id, atgard_id, befattning_id, dag)
SELECT $1::uuid, ${id("t' || n || '", 'i')}, ($4::uuid[])[1 + i % cardinality($4::uuid[])], ${DAG}
FROM generate_series(1, $2::int) i, generate_series(1, ${String(ATGARDER_PER_ARENDE)}) n`;

const BEVAKNINGAR = `INSERT INTO bevakningar (kommun_id, arende_id, nyckel, befattning_id, forfaller, data)
SELECT a.kommun_id, a.arende_id, 'atgard/' || a.id || '/' || x.befattning_id, x.befattning_id, a.dag,
  $4::jsonb || jsonb_build_object('nyckel', 'atgard/' || a.id || '/' || x.befattning_id, 'forfaller', a.dag)
FROM atgarder a JOIN atgardsansvar x ON x.kommun_id = a.kommun_id AND x.atgard_id = a.id WHERE a.kommun_id = $1::uuid
UNION ALL
SELECT r.kommun_id, r.id, 'svar', ($2::uuid[])[array_position($3::uuid[], r.organ_id)], r.svar_senast,
  $4::jsonb || jsonb_build_object('nyckel', 'svar', 'slag', 'SVAR', 'forfaller', r.svar_senast)
FROM revisionsarenden r WHERE r.kommun_id = $1::uuid`;
