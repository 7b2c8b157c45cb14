import type { Roll } from '#domain';
import { randomUUID } from 'node:crypto';
import { granskningsbegaran, ifMatch, kravStatus, nyttArende, nyttDnr } from '../support/apiarenden';
import { koder, slag } from '../support/daliga-indata/fall';
import { somSuperuser } from '../support/databas';
import { testapi, type Httpsvar, type Testapi } from '../support/testapi';

/** The clock of the test kommun starts here. */
const IDAG = '2025-01-17';

type Begaran = () => readonly [vag: string, kropp: unknown];
type Fall = readonly [vad: string, begaran: Begaran, skal: readonly string[]];

describe('Kalendrar, dagar och organisation som inte går ihop', () => {
  let api: Testapi;
  let arende: string;
  let mote: string;
  let installt: string;

  beforeAll(async () => {
    api = await testapi();
    mote = await nyttMote('2025-04-24');
    installt = await nyttMote('2025-05-22');
    kravStatus(200, await admin(`sammantraden/${installt}/installelser`, {}));
    ({ id: arende } = await nyttArende(api));
    kravStatus(200, await iArendet('REGISTRATOR', 'diarieforingar', { dnr: nyttDnr() }, 1));
    kravStatus(200, await iArendet('REVISOR', 'anstand', anstand({ svarSenast: '2025-04-30' }), 2));
  });
  afterAll(() => api.stang());

  const admin = (vag: string, kropp: unknown) => api.post('SYSTEMADMINISTRATOR', vag, kropp);
  const nyttMote = async (datum: string) =>
    String(kravStatus(200, await admin('sammantraden', { organId: api.kommun.organId, datum })).kropp['id']);
  const iArendet = (roll: Roll, resurs: string, kropp: unknown, version = 3): Promise<Httpsvar> =>
    api.post(roll, `revisionsarenden/${arende}/${resurs}`, kropp, ifMatch(version));
  const anstand = (andrat: Readonly<Record<string, unknown>>) => ({ beslutad: IDAG, kalla: 'Brev', ...andrat });
  const post = (roll: Roll) => api.kommun.post(roll);
  const person = (roll: Roll) => api.kommun.person(roll);
  const pa = (roll: Roll, resurs: string) => `befattningar/${post(roll)}/${resurs}`;
  const rad = (datum: string, andrat: Readonly<Record<string, unknown>> = {}) => ({
    ...{ organId: api.kommun.organId, datum },
    ...andrat,
  });

  /** Every row of every table, as one value each: a request that is refused leaves them as they were. */
  const allaTabeller = async (): Promise<Readonly<Record<string, string>>> => {
    const tabeller = await somSuperuser<{ namn: string }>(
      api.lager.databas,
      `SELECT tablename AS namn FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
    );
    const delar = tabeller.map(
      ({ namn }) =>
        `SELECT '${namn}' AS namn, md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS rader FROM "${namn}" t`,
    );
    const rader = await somSuperuser<{ namn: string; rader: string }>(api.lager.databas, delar.join(' UNION ALL '));
    return Object.fromEntries(rader.map(({ namn, rader: summa }) => [namn, summa]));
  };

  const nekas = async (svar: () => Promise<Httpsvar>, skal: readonly string[]): Promise<void> => {
    const fore = await allaTabeller();
    expect(Object.keys(fore)).toEqual(expect.arrayContaining(['handelser', 'kommunhandelser', 'sammantraden']));
    const given = await svar();
    expect([slag(given), [...koder(given)].sort()]).toEqual(['409 hinder', skal]);
    expect(await allaTabeller()).toEqual(fore);
  };

  const I_ORGANISATIONEN: readonly Fall[] = [
    [
      'två innehavare samtidigt på en befattning, när ingen av dem är tillförordnad',
      () => [pa('ENHETSCHEF', 'innehav'), { personId: person('HANDLAGGARE'), from: '2025-02-01' }],
      ['INNEHAV_OVERLAPPAR'],
    ],
    [
      'ett innehav som slutar innan det börjar, av en person som inte finns: båda skälen sägs',
      () => [
        pa('ENHETSCHEF', 'innehav'),
        { personId: randomUUID(), from: '2025-02-01', tom: '2025-01-31', tillforordnad: true },
      ],
      ['PERIOD_BAKLANGES', 'PERSON_SAKNAS'],
    ],
    [
      'att någon slutar på en befattning som hen inte har',
      () => [pa('ENHETSCHEF', 'avslutade-innehav'), { personId: person('HANDLAGGARE'), tom: '2025-02-01' }],
      ['INTE_INNEHAVARE'],
    ],
    [
      'att någon slutar innan hen började',
      () => [pa('ENHETSCHEF', 'avslutade-innehav'), { personId: person('ENHETSCHEF'), tom: '2019-12-31' }],
      ['PERIOD_BAKLANGES'],
    ],
    [
      'en befattning under en överordnad som inte finns, i ett organ och en enhet som inte finns',
      () => [
        'befattningar',
        {
          namn: 'Ny chef',
          roll: 'ENHETSCHEF',
          organId: randomUUID(),
          enhetId: randomUUID(),
          overordnadId: randomUUID(),
        },
      ],
      ['ENHET_SAKNAS', 'ORGAN_SAKNAS', 'OVERORDNAD_SAKNAS'],
    ],
    [
      'en enhetschef utan överordnad',
      () => ['befattningar', { namn: 'Ny chef', roll: 'ENHETSCHEF', organId: api.kommun.organId }],
      ['OVERORDNAD_KRAVS'],
    ],
    [
      'en linje som går i ring',
      () => [pa('FORVALTNINGSCHEF', 'andringar'), { overordnadId: post('ENHETSCHEF') }],
      ['OVERORDNAD_I_RING'],
    ],
    [
      'en befattning som är sin egen överordnade',
      () => [pa('ENHETSCHEF', 'andringar'), { overordnadId: post('ENHETSCHEF') }],
      ['OVERORDNAD_I_RING'],
    ],
    [
      'att en befattning dras in medan den har innehavare och underställda',
      () => [pa('FORVALTNINGSCHEF', 'indragningar'), { sistaDag: IDAG }],
      ['HAR_INNEHAVARE', 'HAR_UNDERORDNADE'],
    ],
    [
      'en ersättare som är innehavaren själv, med en baklänges period',
      () => [pa('ENHETSCHEF', 'ersattare'), { personId: person('ENHETSCHEF'), from: '2025-02-02', tom: '2025-02-01' }],
      ['PERIOD_BAKLANGES', 'SAMMA_PERSON'],
    ],
    [
      'en ersättare som inte finns, för en befattning som ingen hade den dagen',
      () => [pa('ENHETSCHEF', 'ersattare'), { personId: randomUUID(), from: '2019-01-01', tom: '2019-02-01' }],
      ['BEFATTNING_VAKANT', 'PERSON_SAKNAS'],
    ],
    [
      'en ledighet som slutar innan den börjar',
      () => [`personer/${person('ENHETSCHEF')}/ledigheter`, { from: '2025-07-31', tom: '2025-07-01' }],
      ['PERIOD_BAKLANGES'],
    ],
    [
      'att ett organ upphör i framtiden och tar över efter sig självt',
      () => [`organ/${api.kommun.organId}/avslut`, { sistaDag: '2025-06-30', eftertradareId: api.kommun.organId }],
      ['DATUM_I_FRAMTIDEN', 'SAMMA_ORGAN'],
    ],
    [
      'ett organ med ett namn som finns',
      () => ['organ', { namn: 'Socialnämnden', gallerFran: '2025-02-01' }],
      ['NAMNET_UPPTAGET'],
    ],
    [
      'att en enhetschef blir utan överordnad',
      () => [pa('ENHETSCHEF', 'andringar'), { overordnadId: null }],
      ['OVERORDNAD_KRAVS'],
    ],
  ];
  it.each(I_ORGANISATIONEN)('nekar %s, med alla skäl och utan att något blir halvskrivet', async (_, begaran, skal) => {
    await nekas(() => admin(...begaran()), skal);
  });

  const I_KALENDERN: readonly Fall[] = [
    [
      'ett möte den dag organet redan möts, med utskott efter och justering för sent: alla skälen sägs',
      () => ['sammantraden', rad('2025-03-20', { auDatum: '2025-03-25', planeradJustering: '2025-04-20' })],
      ['DAGEN_UPPTAGEN', 'DATUM_FORE', 'JUSTERING_FOR_SENT'],
    ],
    [
      'ett möte som flyttas till en upptagen dag',
      () => [`sammantraden/${mote}/flyttar`, { datum: '2025-03-20' }],
      ['DAGEN_UPPTAGEN'],
    ],
    [
      'kallelse före manusstopp och justering före mötet',
      () => [
        'sammantraden',
        rad('2025-06-12', { kallelseUt: '2025-06-02', manusstopp: '2025-06-05', planeradJustering: '2025-06-11' }),
      ],
      ['DATUM_FORE', 'DATUM_FORE'],
    ],
    ['ett möte som har varit', () => ['sammantraden', rad('2025-01-16')], ['DATUM_HAR_PASSERAT']],
    [
      'ett möte om fyra år, med utskott efter',
      () => ['sammantraden', rad('2029-01-18', { auDatum: '2029-01-19' })],
      ['DATUM_FORE', 'FOR_LANGT_FRAM'],
    ],
    [
      'en inläsning där två rader är fel och en är rätt: varje rads skäl sägs',
      () => [
        'sammantradesinlasningar',
        {
          rader: [
            rad('2025-06-12', { kallId: 'a' }),
            rad('2025-01-10', { kallId: 'b', auDatum: '2025-01-13' }),
            rad('2025-08-21', { kallId: 'c', planeradJustering: '2025-09-30' }),
          ],
        },
      ],
      ['DATUM_FORE', 'DATUM_HAR_PASSERAT', 'JUSTERING_FOR_SENT'],
    ],
  ];
  it.each(I_KALENDERN)('nekar %s, och kalendern är som förut', async (_, begaran, skal) => {
    await nekas(() => admin(...begaran()), skal);
  });

  const plan = (sammantradeId: () => string) => () =>
    iArendet('FORVALTNINGSJURIST', 'planer', { sammantradeId: sammantradeId(), handlaggare: randomUUID() });
  it.each([
    ['som inte finns', plan(randomUUID)],
    ['som är inställt', plan(() => installt)],
  ])('nekar en plan på ett möte %s, med en handläggare som inte heller finns', async (_, svar) => {
    await nekas(svar, ['BEFATTNING_SAKNAS', 'SAMMANTRADE_SAKNAS']);
  });

  it('nekar ett anstånd som är tidigare än den gällande fristen, fast senare än den ursprungliga, med alla skäl', async () => {
    const tidigare = { svarSenast: '2025-04-15', beslutad: '2025-02-01', kalla: undefined };
    await nekas(
      () => iArendet('REVISOR', 'anstand', anstand(tidigare)),
      ['DATUM_I_FRAMTIDEN', 'NY_FRIST_INTE_SENARE', 'V15'],
    );
  });

  it('nekar en granskning vars dagar kommer i fel ordning, och inget ärende öppnas', async () => {
    const dagar = {
      rapportdatum: '2025-01-15',
      missivdatum: '2025-01-14',
      inkommen: '2025-01-13',
      svarSenast: '2025-01-10',
    };
    await nekas(
      () => api.post('REGISTRATOR', 'granskningar', granskningsbegaran(api, dagar)),
      ['DATUM_FORE', 'DATUM_FORE'],
    );
  });
});
