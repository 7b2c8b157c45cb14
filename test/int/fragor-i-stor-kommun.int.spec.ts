import { Client } from 'pg';
import {
  aktorFor,
  listaArenden,
  listaAtgarder,
  minaUppgifter,
  motesplan,
  visaOversikt,
  type Aktor,
} from '#application';
import { datum, tidpunktIStockholm } from '#domain';
import { Stegklocka } from '#persistence';
import { somSuperuser } from '../support/databas';
import { lyssnaPaSql, type Sats } from '../support/lyssna-pa-sql';
import { storKommun, type StorKommun } from '../support/stor-kommun';
import { testlager, type Testlager } from '../support/testlager';

const ANTAL = 10_000;
/** Tables where a walk over everything would be felt; in each half of the rows belong to another kommun. */
const STORA = ['revisionsarenden', 'atgarder', 'atgardsansvar', 'bevakningar'];

type Plan = Readonly<{ 'Node Type': string; 'Relation Name'?: string; Plans?: readonly Plan[] }>;

const genomsokta = (plan: Plan): readonly string[] => [
  ...(plan['Node Type'] === 'Seq Scan' && STORA.includes(plan['Relation Name'] ?? '')
    ? [plan['Relation Name'] ?? '']
    : []),
  ...(plan.Plans ?? []).flatMap(genomsokta),
];

// To fill two kommuner takes a while on a busy machine.
jest.setTimeout(180_000);

describe('Frågor i en kommun med 10 000 öppna ärenden och 30 000 åtgärder', () => {
  let lager: Testlager;
  let kommun: StorKommun;
  let jurist: Aktor;
  let kansli: Aktor;

  beforeAll(async () => {
    lager = await testlager();
    const sql = (sats: string, ...parametrar: unknown[]) => somSuperuser(lager.databas, sats, ...parametrar);
    await storKommun(lager.app.lager, sql, ANTAL);
    kommun = await storKommun(lager.app.lager, sql, ANTAL);
    const klocka = await Stegklocka.oppna(lager.databas.workerUrl);
    await klocka.stall(kommun.id, tidpunktIStockholm(kommun.idag, '09:00'));
    await klocka.stang();
    jurist = await aktorn(kommun.juristId);
    kansli = await aktorn(kommun.kansliId);
  }, 180_000);
  afterAll(() => lager.stang());

  const aktorn = (personId: string): Promise<Aktor> =>
    lager.app.lager.iTransaktion(kommun.id, (t) => aktorFor(t, { kommunId: kommun.id, personId }, kommun.idag));

  const sida = { sida: 1, antal: 20 };
  const arendefraga = { ...sida, organId: null, svarStatus: null, sok: null, efter: null };
  const atgardsfraga = {
    ...{ ...sida, organId: null, befattningId: null, status: null, forsenade: false },
    ...{ klartFran: null, klartTill: null, efter: null },
  };
  const mitt = { id: '80000000-0000-4000-8000-000000000000', dag: datum('2026-06-01') };
  const efterArende = { svarSenast: mitt.dag, id: mitt.id };

  const FRAGOR: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['ärenden', () => listaArenden(lager.app.lager, jurist, arendefraga)],
    [
      'ärenden vidare från ett märke',
      () => listaArenden(lager.app.lager, jurist, { ...arendefraga, efter: efterArende }),
    ],
    ['ett organs ärenden', () => listaArenden(lager.app.lager, jurist, { ...arendefraga, organId: organ() })],
    ['ärenden i ett läge', () => listaArenden(lager.app.lager, jurist, { ...arendefraga, svarStatus: 'PLANERAD' })],
    ['ärenden med text', () => listaArenden(lager.app.lager, jurist, { ...arendefraga, sok: 'Granskning 99' })],
    ['uppgifter', () => minaUppgifter(lager.app.lager, jurist, { ...sida, efter: null })],
    [
      'uppgifter vidare från ett märke',
      () =>
        minaUppgifter(lager.app.lager, jurist, {
          ...sida,
          efter: { forfaller: mitt.dag, nyckel: 'svar', malId: mitt.id },
        }),
    ],
    ['åtgärder', () => listaAtgarder(lager.app.lager, jurist, atgardsfraga)],
    ['åtgärder vidare från ett märke', () => listaAtgarder(lager.app.lager, jurist, { ...atgardsfraga, efter: mitt })],
    ['ett organs åtgärder', () => listaAtgarder(lager.app.lager, jurist, { ...atgardsfraga, organId: organ() })],
    [
      'en befattnings åtgärder',
      () => listaAtgarder(lager.app.lager, jurist, { ...atgardsfraga, befattningId: kommun.enhetschef }),
    ],
    ['blockerade åtgärder', () => listaAtgarder(lager.app.lager, jurist, { ...atgardsfraga, status: 'BLOCKERAD' })],
    ['försenade åtgärder', () => listaAtgarder(lager.app.lager, jurist, { ...atgardsfraga, forsenade: true })],
    [
      'åtgärder som ska vara klara en månad',
      () =>
        listaAtgarder(lager.app.lager, jurist, {
          ...atgardsfraga,
          klartFran: datum('2026-09-01'),
          klartTill: datum('2026-09-30'),
        }),
    ],
    ['ett organs möten och vad de ska bära', () => motesplan(lager.app.lager, jurist, organ())],
    ['översikten', () => visaOversikt(lager.app.lager, kansli)],
  ];
  const organ = (): string => kommun.organIds[3] ?? '';

  const planer = async (satser: readonly Sats[], utanIndex = false): Promise<readonly string[]> => {
    const klient = new Client({ connectionString: lager.databas.appUrl });
    await klient.connect();
    try {
      await klient.query(`SELECT set_config('app.kommun', $1, false)`, [kommun.id]);
      if (utanIndex) await klient.query('SET enable_indexscan = off; SET enable_bitmapscan = off');
      const funna: string[] = [];
      for (const { text, parametrar } of satser.filter(({ text }) => /^\s*(SELECT|WITH)/.test(text))) {
        const svar = await klient.query<{ 'QUERY PLAN': readonly { Plan: Plan }[] }>(`EXPLAIN (FORMAT JSON) ${text}`, [
          ...parametrar,
        ]);
        funna.push(...(svar.rows[0]?.['QUERY PLAN'] ?? []).flatMap(({ Plan: plan }) => genomsokta(plan)));
      }
      return funna;
    } finally {
      await klient.end();
    }
  };

  it.each(FRAGOR)('%s går längs ett index och läser aldrig en hel tabell', async (_, gor) => {
    let svar: unknown;
    const satser = await lyssnaPaSql(async () => (svar = await gor()));
    expect(svar).toMatchObject({ ok: true });
    expect(satser.length).toBeGreaterThan(1);
    expect(await planer(satser)).toEqual([]);
  });

  it('det märks när en fråga läser en hel tabell', async () => {
    const satser = [{ text: 'SELECT count(*) FROM atgarder WHERE beskrivning LIKE $1', parametrar: ['%x%'] }];
    expect(await planer(satser, true)).toEqual(['atgarder']);
  });

  it('översikten räknar varje organs svar, åtgärder och vakanser', async () => {
    const svar = await visaOversikt(lager.app.lager, kansli);
    if (!svar.ok) throw new Error(JSON.stringify(svar));
    const summa = (tal: readonly number[]) => tal.reduce((a, b) => a + b, 0);
    const { varde } = svar;
    expect(summa(varde.svar.map(({ oppnaArenden }) => oppnaArenden))).toBe(ANTAL);
    expect(summa(varde.atgarder.map(({ oppna }) => oppna))).toBe(3 * ANTAL);
    for (const { oppna, hogstTreManader, hogstSexManader, hogstEttAr, overEttAr } of varde.atgarder) {
      expect(hogstTreManader + hogstSexManader + hogstEttAr + overEttAr).toBe(oppna);
    }
    for (const { inomTrettio, inomSextio, inomNittio } of varde.svar)
      expect(inomTrettio <= inomSextio && inomSextio <= inomNittio).toBe(true);
    expect(varde.senaSvar).toHaveLength(50);
    expect(varde.vakanta).toHaveLength(40);
    expect(summa(varde.vakanta.map(({ uppgifter }) => uppgifter))).toBe(3 * ANTAL);
  });

  it('varje lista läses hel med märken, utan dubbletter', async () => {
    const ids = new Set<string>();
    let efter: Readonly<{ dag: typeof mitt.dag; id: string }> | null = null;
    let antal = 0;
    for (;;) {
      const fraga = { ...atgardsfraga, antal: 100, befattningId: kommun.enhetschef, efter };
      const svar: Awaited<ReturnType<typeof listaAtgarder>> = await listaAtgarder(lager.app.lager, jurist, fraga);
      if (!svar.ok) throw new Error(JSON.stringify(svar));
      const { rader } = svar.varde;
      antal += rader.length;
      for (const rad of rader) ids.add(rad.id);
      const sista = rader.at(-1);
      if (sista === undefined) break;
      efter = { dag: sista.dag, id: sista.id };
    }
    expect([antal, ids.size]).toEqual([750, 750]);
  });
});
