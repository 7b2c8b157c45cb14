import { UnsecuredJWT } from 'jose';
import { randomUUID } from 'node:crypto';
import { inlastApikommun } from '../support/apikommun';
import { granskningsbegaran, ifMatch, kravStatus, nyttArende } from '../support/apiarenden';
import { genomfortArende, type GenomfortArende } from '../support/genomfort-arende';
import { testapi, type Httpsvar, type Testapi } from '../support/testapi';

/** One bad input: the row of quality E2 that it belongs to, and what comes back, as status and kind of problem. */
type Fall = readonly [
  rad: number,
  vad: string,
  skicka: () => Promise<Httpsvar>,
  svar: string,
  hinder?: readonly string[],
];

/** Rows of quality E2 (1–40) about what does not exist yet, and why. Rows 41–44 are about other doors than the API's. */
const INTE_HAR: Readonly<Record<number, string>> = {
  11: 'Inloggningens tillitsnivå används inte än, och inget ärende har sekretess.',
  32: 'API:t tar inte emot e-postadresser än.',
  35: 'Organisationsnummer finns inte i modellen.',
};
/** Rows that more than one request shows: daliga-indata-enskilda.int.spec.ts. */
const ENSKILDA: readonly number[] = [12, 14, 29, 30, 34];
const SISTA_RADEN = 40;
const AVSKRIVNING = { datum: '2025-01-17', skal: 'Felregistrerat.' };

const slag = ({ status, kropp }: Httpsvar): string =>
  `${String(status)} ${String(kropp['type']).split(':').at(-1) ?? ''}`;
const koder = ({ kropp }: Httpsvar): readonly string[] =>
  ((kropp['hinder'] ?? []) as readonly Readonly<{ kod: string }>[]).map(({ kod }) => kod);

describe('Dåliga indata, rad för rad', () => {
  let api: Testapi;
  let arende: string;
  let annanKommun: Awaited<ReturnType<typeof inlastApikommun>>;
  let gjort: GenomfortArende;
  let avskrivet: string;

  beforeAll(async () => {
    api = await testapi();
    ({ id: arende } = await nyttArende(api));
    annanKommun = await inlastApikommun(api.lager, api.issuer);
    gjort = await genomfortArende(api);
    ({ id: avskrivet } = await nyttArende(api));
    kravStatus(200, await skriv(avskrivet, 'avskrivningar', AVSKRIVNING, 1));
  });
  afterAll(() => api.stang());

  const skriv = (id: string, resurs: string, kropp: unknown, version: number) =>
    api.post('NAMNDSEKRETERARE', `revisionsarenden/${id}/${resurs}`, kropp, ifMatch(version));
  const granskning = (andrat: Readonly<Record<string, unknown>>) => () =>
    api.post('REGISTRATOR', 'granskningar', granskningsbegaran(api, andrat));
  const text =
    (kropp: string, huvud: Readonly<Record<string, string>> = {}) =>
    () =>
      api.post('REGISTRATOR', 'granskningar', kropp, huvud);
  const titel = (varde: string) => granskning({ titel: varde });
  const svarSenast = (varde: string) => granskning({ svarSenast: varde });
  const hamta = (vag: string) => () => api.get('FORVALTNINGSJURIST', vag);
  const lista = (fraga: string) => hamta(`revisionsarenden?${fraga}`);
  const sok = (varde: string) => lista(`sok=${encodeURIComponent(varde)}`);
  const utan = (token: string | undefined) => () => api.anropa('GET', '/api/v1/konton/mitt', { token });
  const gor =
    (roll: Parameters<Testapi['post']>[0], resurs: string, kropp: () => unknown, version = 1) =>
    () =>
      api.post(roll, `revisionsarenden/${arende}/${resurs}`, kropp(), ifMatch(version));
  const anstand = (andrat: Readonly<Record<string, unknown>>, roll: Parameters<Testapi['post']>[0] = 'REVISOR') =>
    gor(roll, 'anstand', () => ({ svarSenast: '2025-04-30', beslutad: '2025-01-17', kalla: 'Brev', ...andrat }));
  const plan = (handlaggare: () => string) =>
    gor('FORVALTNINGSJURIST', 'planer', () => ({
      sammantradeId: api.kommun.sammantradeId,
      handlaggare: handlaggare(),
    }));
  const beslut = (andrat: Readonly<Record<string, unknown>>) =>
    gor('NAMNDSEKRETERARE', 'beslut', () => ({ paragraf: '§ 1', datum: '2025-01-17', lydelse: 'x', ...andrat }));
  const iAtgarden = (roll: Parameters<Testapi['post']>[0], resurs: string, kropp: unknown) => () =>
    gjort.gor(roll, `atgarder/${gjort.atgardId}/${resurs}`, kropp);
  const rekommendationer = (antal: number, innehall: string) =>
    granskning({ rekommendationer: Array.from({ length: antal }, (_, n) => ({ nummer: n + 1, text: innehall })) });

  const FALL: readonly Fall[] = [
    [1, 'trasig JSON', text('{"titel": "x",'), '400 malformed-json'],
    [1, 'en tom kropp', text(''), '400 malformed-json'],
    [1, 'ett rått styrtecken', text('{"titel":"\u0000"}'), '400 malformed-json'],
    [1, 'JSON djupare än något vi har', text(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), '400 malformed-json'],
    ...['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=iso-8859-1', ''].map(
      (typ): Fall => [2, `innehållstypen ”${typ}”`, text('{}', { 'content-type': typ }), '415 unsupported-media-type'],
    ),
    [2, 'komprimerat innehåll', text('{}', { 'content-encoding': 'gzip' }), '415 unsupported-media-type'],
    [3, 'mer än 1 MB', text(`{"titel":"${'x'.repeat(1024 * 1024)}"}`), '413 too-large'],
    [4, 'ett okänt fält', granskning({ status: 'AVSLUTAD' }), '400 unknown-field'],
    [5, 'ett fält som saknas', granskning({ titel: undefined }), '400 required'],
    ...['abc', '1', 'a'.repeat(300), "'%20OR%201=1--", '%00', '..%2f..%2fetc'].map((id): Fall => [
      6,
      `id:t ”${id}”`,
      hamta(`revisionsarenden/${id}`),
      '400 bad-id',
    ]),
    [6, 'ett id i kroppen som inte är något', granskning({ organIds: ['x'] }), '400 bad-id'],
    [
      7,
      'en annan kommuns ärende',
      async () => {
        const token = await api.token('FORVALTNINGSJURIST', annanKommun);
        return api.anropa('GET', `/api/v1/revisionsarenden/${arende}`, { token });
      },
      '404 not-found',
    ],
    [8, 'ett okänt id', hamta(`revisionsarenden/${randomUUID()}`), '404 not-found'],
    [9, 'ingen token', utan(undefined), '401 unauthenticated'],
    [9, 'en token som är skräp', utan('skräp'.normalize('NFD').replaceAll(/[^a-z]/g, '')), '401 unauthenticated'],
    [9, 'en token utan underskrift', utan(new UnsecuredJWT({ sub: 'x' }).encode()), '401 unauthenticated'],
    [10, 'en roll som inte har rätten', () => api.post('REVISOR', 'granskningar', {}), '403 role'],
    ...['', 'med blanksteg', 'x'.repeat(201), 'å'].map((nyckel): Fall => [
      12,
      `Idempotency-Key ”${nyckel}”`,
      text('{}', { 'idempotency-key': nyckel }),
      '400 idempotency-key-required',
    ]),
    [
      13,
      'samma nyckel till något annat',
      async () => {
        const huvud = { 'idempotency-key': randomUUID() };
        kravStatus(201, await api.post('REGISTRATOR', 'granskningar', granskningsbegaran(api), huvud));
        return api.post('REGISTRATOR', 'granskningar', granskningsbegaran(api, { titel: 'Annan' }), huvud);
      },
      '422 idempotency-mismatch',
    ],
    [
      15,
      'en version som ännu inte finns',
      gor('REGISTRATOR', 'diarieforingar', () => ({ dnr: 'x' }), 7),
      '412 stale-version',
    ],
    ...['7', 'W/"1"', '"1", "2"', '*', '"abc"', '""', '"01"', '"99999999999999"', '"-1"'].map((varde): Fall => [
      15,
      `If-Match ${varde}`,
      () => api.post('REGISTRATOR', `revisionsarenden/${arende}/diarieforingar`, { dnr: 'x' }, { 'if-match': varde }),
      '400 bad-header',
    ]),
    [
      16,
      'en åtgärd som redan är klarmarkerad',
      iAtgarden('AVDELNINGSCHEF', 'klarmarkeringar', { bevis: [{ slag: 'TEXT', innehall: 'Igen.' }] }),
      '409 hinder',
      ['FEL_LAGE', 'REDAN_KLAR'],
    ],
    [
      17,
      'en handling i ett avskrivet ärende',
      () => skriv(avskrivet, 'avskrivningar', AVSKRIVNING, 2),
      '409 hinder',
      ['FEL_LAGE'],
    ],
    [
      18,
      'att avsluta med en åtgärd kvar',
      () => gjort.gor('NAMNDSEKRETERARE', 'avslut', { paragraf: '§ 1', datum: '2025-03-20' }),
      '409 hinder',
      ['SVAR_INTE_MOTTAGET', 'ATGARD_INTE_AVSLUTAD', 'ATERRAPPORT_SAKNAS'],
    ],
    [
      18,
      'att avsluta i förtid',
      gor('NAMNDSEKRETERARE', 'avslut', () => ({ paragraf: '§ 1', datum: '2025-01-17' })),
      '409 hinder',
      ['SVAR_INTE_MOTTAGET', 'STALLNINGSTAGANDE_SAKNAS', 'STALLNINGSTAGANDE_SAKNAS'],
    ],
    [19, 'ett beslut utan paragraf', beslut({ paragraf: undefined }), '400 required'],
    [19, 'ett beslut med tom paragraf', beslut({ paragraf: ' ' }), '422 bad-text'],
    [20, 'svarsdag före missivet', svarSenast('2025-01-01'), '409 hinder', ['DATUM_FORE']],
    [
      20,
      'en åtgärd som skulle ha varit klar',
      iAtgarden('FORVALTNINGSJURIST', 'ateroppningar', { skal: 'Fel.', klartDatum: '2025-01-01' }),
      '409 hinder',
      ['FEL_LAGE', 'DATUM_HAR_PASSERAT'],
    ],
    [20, 'ett beslut i framtiden', beslut({ datum: '2025-06-01' }), '409 hinder', ['FEL_LAGE', 'DATUM_I_FRAMTIDEN']],
    ...['2026-02-30', '2025-02-29', '2025-13-01', '2025-3-1', '20250301', '', '0000-00-00'].map((dag): Fall => [
      21,
      `datumet ”${dag}”`,
      svarSenast(dag),
      '400 bad-date',
    ]),
    ...['2025-03-31T00:00:00Z', '2025-03-31Z', '2025-03-31 10:00', '2025-03-31+01:00'].map((dag): Fall => [
      22,
      `datumet ”${dag}”`,
      svarSenast(dag),
      '400 bad-date',
    ]),
    [23, 'en svarsdag om sex år', svarSenast('2031-01-17'), '409 hinder', ['FRIST_FOR_LANGT_BORT']],
    [23, 'ett anstånd på sex år', anstand({ svarSenast: '2031-01-17' }), '409 hinder', ['FRIST_FOR_LANGT_BORT']],
    [
      23,
      'en åtgärd om sex år',
      iAtgarden('FORVALTNINGSJURIST', 'ateroppningar', { skal: 'Fel.', klartDatum: '2031-03-21' }),
      '409 hinder',
      ['FEL_LAGE', 'DATUM_FOR_LANGT_FRAM'],
    ],
    [24, 'ett anstånd utan källa', anstand({ kalla: undefined }), '409 hinder', ['V15']],
    [24, 'ett anstånd med tom källa', anstand({ kalla: ' ' }), '422 bad-text'],
    [24, 'ett anstånd av fel roll', anstand({}, 'ENHETSCHEF'), '403 role'],
    [
      25,
      'ett anstånd till en tidigare dag',
      anstand({ svarSenast: '2025-03-01' }),
      '409 hinder',
      ['NY_FRIST_INTE_SENARE'],
    ],
    [26, 'tiotusen rekommendationer', rekommendationer(10_000, 'x'), '400 bad-value'],
    [
      26,
      'två rekommendationer med samma nummer',
      granskning({ rekommendationer: [1, 1].map((nummer) => ({ nummer, text: 'x' })) }),
      '409 hinder',
      ['SAMMA_NUMMER'],
    ],
    [27, 'en tom titel', titel(''), '422 bad-text'],
    [27, 'en titel av blanksteg', titel(' \t '), '422 bad-text'],
    [27, 'en titel av osynliga tecken', titel('\u200b\u200d\ufeff'), '422 bad-text'],
    [28, 'en titel på fyrahundratusen tecken', titel('å'.repeat(400_000)), '422 bad-text'],
    [28, 'NUL', titel('Granskning\u0000'), '422 bad-text'],
    [28, 'en ensam hög surrogat', titel('Granskning \ud800'), '422 bad-text'],
    [28, 'en ensam låg surrogat', titel('\udc00 granskning'), '422 bad-text'],
    [28, 'ett styrtecken', titel('Gransk\u0007ning'), '422 bad-text'],
    [31, 'en rad till, som i ett brevhuvud', titel('Granskning\r\nBcc: alla@example.com'), '422 bad-text'],
    [31, 'en radseparator i titeln', titel('Granskning\u2028Bcc: alla@example.com'), '422 bad-text'],
    [36, 'en handläggare som inte finns', plan(randomUUID), '409 hinder', ['FEL_LAGE', 'BEFATTNING_SAKNAS']],
    [
      36,
      'en handläggare i en annan kommun',
      plan(() => annanKommun.post('FORVALTNINGSJURIST')),
      '409 hinder',
      ['FEL_LAGE', 'BEFATTNING_SAKNAS'],
    ],
    [
      36,
      'ett organ i en annan kommun',
      () => granskning({ organIds: [annanKommun.organId] })(),
      '409 hinder',
      ['ORGAN_SAKNAS'],
    ],
    [
      33,
      'ett personnummer i en text',
      gor('NAMNDSEKRETERARE', 'avskrivningar', () => ({ datum: '2025-01-17', skal: 'Rör 19811218-9876.' })),
      '409 hinder',
      ['PERSONNUMMER_I_TEXT'],
    ],
    [
      33,
      'ett personnummer djupt inne, tillsammans med ett annat fel',
      granskning({
        svarSenast: '2025-01-01',
        rekommendationer: [{ nummer: 1, text: 'Enligt klagomål från 811218-9876.' }],
      }),
      '409 hinder',
      ['DATUM_FORE', 'PERSONNUMMER_I_TEXT'],
    ],
    [33, 'en bekräftelse av något annat', text('{}', { bekraftar: 'ALLT' }), '400 bad-header'],
    [
      37,
      'den som gjorde åtgärden verifierar den',
      iAtgarden('AVDELNINGSCHEF', 'verifieringar', {}),
      '409 hinder',
      ['EGEN_ATGARD'],
    ],
    ...['abc', '', '%ff', 'x'.repeat(5_000)].map((marke): Fall => [
      38,
      `märket ”${marke.slice(0, 20)}”`,
      lista(`cursor=${marke}`),
      '400 bad-cursor',
    ]),
    ...['limit=0', 'limit=-1', 'limit=101', 'limit=1e9', 'limit=abc', 'limit=1.5', 'page=0', 'svarStatus=OKAND'].map(
      (fraga): Fall => [39, `frågan ?${fraga}`, lista(fraga), '400 bad-value'],
    ),
    ...['sort=titel', '__proto__=x', 'page[]=1'].map((fraga): Fall => [
      39,
      `frågan ?${fraga}`,
      lista(fraga),
      '400 unknown-field',
    ]),
    [40, 'en sökning längre än någon titel', sok('ord '.repeat(1_000)), '422 bad-text'],
    [40, 'NUL i en sökning', sok('\u0000'), '422 bad-text'],
  ];

  const tabell = FALL.map(([rad, vad, skicka, svar, hinder]) => ({ rad, vad, skicka, svar, hinder }));
  it.each(tabell)('E2.$rad: $vad nekas, på svenska, och lämnar inget efter sig', async (fall) => {
    const { rad, skicka, svar, hinder } = fall;
    const fore = await antal();
    const given = await skicka();
    expect([slag(given), hinder === undefined ? undefined : koder(given)]).toEqual([svar, hinder]);
    expect(given.huvud.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(given.text).not.toMatch(/\bat .*:\d+:\d+|node_modules|SELECT|postgres/i);
    if (rad === 9) expect(given.huvud.get('www-authenticate')).toMatch(/^Bearer /);
    // Row 13 first does what the key was for.
    expect(await antal()).toBe(rad === 13 ? fore + 1 : fore);
  });

  const antal = async (): Promise<number> =>
    ((await api.get('REVISOR', 'granskningar')).kropp['_meta'] as Readonly<{ total: number }>).total;

  it('har minst ett fall för varje rad, eller ett skäl', () => {
    const medTest = [...FALL.map(([rad]) => rad), ...ENSKILDA];
    const alla = new Set([...medTest, ...Object.keys(INTE_HAR).map(Number)]);
    expect(Array.from({ length: SISTA_RADEN }, (_, n) => n + 1).filter((rad) => !alla.has(rad))).toEqual([]);
    expect(medTest.filter((rad) => rad in INTE_HAR)).toEqual([]);
  });
});
