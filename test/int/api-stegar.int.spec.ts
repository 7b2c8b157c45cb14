import { bevaka, samlaBrev, skickaBrev } from '#application';
import { datum, tidpunktIStockholm } from '#domain';
import { Stegklocka } from '#persistence';
import { kravStatus, nyttArende, nyttDnr } from '../support/apiarenden';
import { testapi, type Httpsvar, type Testapi } from '../support/testapi';

const kl = (dag: string, tid = '07:30') => tidpunktIStockholm(datum(dag), tid);
const slag = ({ status, kropp }: Httpsvar): string =>
  `${String(status)} ${String(kropp['type']).split(':').at(-1) ?? ''}`;
const koder = ({ kropp }: Httpsvar): readonly string[] =>
  (kropp['hinder'] as readonly Readonly<{ kod: string }>[]).map(({ kod }) => kod);
const rader = (svar: Httpsvar, nyckel: string) => svar.kropp[nyckel] as readonly Readonly<Record<string, unknown>>[];

const paminn = (arbetsdagar: number, till = 'HANDLAGGARE') => ({ arbetsdagar, till, slag: 'PAMINNELSE' });
const STEGE = {
  stege: 'svar',
  gallerFran: '2025-02-10',
  nyUppgift: null,
  steg: [paminn(-33), paminn(-31), paminn(-15)],
  darefterVar: 5,
};

let api: Testapi;
let klocka: Stegklocka;

beforeEach(async () => {
  api = await testapi();
  klocka = await Stegklocka.oppna(api.lager.databas.workerUrl);
});
afterEach(async () => {
  await klocka.stang();
  await api.stang();
});

const vid = (dag: string, tid?: string) => klocka.stall(api.kommun.id, kl(dag, tid));
const kvitton = async (arendeId: string) =>
  rader(
    kravStatus(200, await api.get('FORVALTNINGSJURIST', `revisionsarenden/${arendeId}/kvitton?limit=100`)),
    'kvitton',
  );

async function vakna(arendeId: string, dag: string): Promise<void> {
  await vid(dag);
  await bevaka(api.lager.worker.lager, { kommunId: api.kommun.id, arendeId });
}

describe('en stege som kommunen publicerar', () => {
  it('gäller öppna ärenden från sin dag, utan att något skickas för att den ändras', async () => {
    const { id } = await nyttArende(api);
    kravStatus(200, await api.post('KS_KANSLI', 'stegar', STEGE));
    // With the new one, -33 would have been 12 February and -31 the 14th; -30 of the standard no longer is.
    for (const dag of ['2025-02-10', '2025-02-11', '2025-02-12', '2025-02-14', '2025-02-17', '2025-03-10']) {
      await vakna(id, dag);
    }
    const svar = (await kvitton(id)).filter((k) => (k['bevakning'] as { slag: string }).slag === 'SVAR');
    expect(svar.map((k) => [(k['steg'] as { dag: string }).dag, k['stegeVersion']])).toEqual([
      ['2025-02-12', 2],
      ['2025-02-14', 2],
      ['2025-03-10', 2],
    ]);
  });

  it('läggs till de andra, som alla kan läsas', async () => {
    kravStatus(200, await api.post('KS_KANSLI', 'stegar', STEGE));
    kravStatus(200, await api.post('KS_KANSLI', 'stegar', { ...STEGE, organId: api.kommun.organId }));
    const alla = rader(kravStatus(200, await api.get('ENHETSCHEF', 'stegar')), 'stegar');
    expect(alla.map((s) => [s['stege'], s['version'], s['gallerFran']])).toEqual([
      ['svar', 1, null],
      ['atgard', 1, null],
      ['uppgift', 1, null],
      ['kort', 1, null],
      ['extern', 1, null],
      ['svar', 2, '2025-02-10'],
      ['svar', 3, '2025-02-10'],
    ]);
    expect(slag(await api.get('REVISOR', 'stegar'))).toBe('403 role');
    expect(slag(await api.post('FORVALTNINGSCHEF', 'stegar', STEGE))).toBe('403 role');
  });

  it('nekas med alla skäl, och lämnar då inget efter sig', async () => {
    kravStatus(200, await api.post('KS_KANSLI', 'stegar', { ...STEGE, gallerFran: '2025-09-01' }));
    const svar = await api.post('KS_KANSLI', 'stegar', {
      ...STEGE,
      ...{ gallerFran: '2025-01-16', organId: '4b1f9a52-8a53-4a0c-9a3c-1d2e3f405162', darefterVar: 0 },
      steg: [paminn(5), paminn(5), paminn(-300, 'GRANNEN')],
    });
    expect([slag(svar), koder(svar)]).toEqual([
      '409 hinder',
      [
        ...['DATUM_HAR_PASSERAT', 'ORGAN_SAKNAS', 'SAMMA_DAG_TVA_GANGER', 'STEGEN_I_OORDNING', 'FOR_LANGT_BORT'],
        ...['UPPREPNINGEN', 'OKAND_MOTTAGARE'],
      ],
    ]);
    expect(koder(await api.post('KS_KANSLI', 'stegar', STEGE))).toEqual(['SENARE_VERSION_FINNS']);
    expect(rader(await api.get('KS_KANSLI', 'stegar'), 'stegar')).toHaveLength(6);
  });
});

describe('reglerna för när besked lämnas', () => {
  const regler = { gallerFran: '2025-05-01', semesterperiod: { franVecka: 26, tillVecka: 30 }, bradskandePerDag: 3 };

  it('publiceras och kan läsas, med standarden först', async () => {
    kravStatus(200, await api.post('SYSTEMADMINISTRATOR', 'paminnelseregler', regler));
    const alla = rader(kravStatus(200, await api.get('FORVALTNINGSJURIST', 'paminnelseregler')), 'paminnelseregler');
    expect(alla).toMatchObject([
      { version: 1, bradskandePerDag: 5 },
      { version: 2, ...regler },
    ]);
  });

  it('nekas när veckorna står i fel ordning', async () => {
    const bakvand = { ...regler, gallerFran: '2025-01-01', semesterperiod: { franVecka: 31, tillVecka: 27 } };
    expect(koder(await api.post('KS_KANSLI', 'paminnelseregler', bakvand))).toEqual([
      ...['DATUM_HAR_PASSERAT', 'VECKORNA_I_OORDNING'],
    ]);
    const vecka = { ...regler, semesterperiod: { franVecka: 0, tillVecka: 54 } };
    expect((await api.post('KS_KANSLI', 'paminnelseregler', vecka)).status).toBe(400);
  });
});

describe('”påminn mig den …”', () => {
  const INSTALLNINGAR = { publicUrl: 'https://rv.example', messageIdDoman: 'rv.example' };

  /** The subjects of what leaves now. */
  async function breven(): Promise<readonly string[]> {
    const amnen: string[] = [];
    const epost = { skicka: ({ amne }: { amne: string }) => Promise.resolve(void amnen.push(amne)) };
    const { lager } = api.lager.worker;
    for (const brevId of (await samlaBrev(lager, api.kommun.id)).attSkicka) {
      await skickaBrev(lager, epost, INSTALLNINGAR, { kommunId: api.kommun.id, brevId });
    }
    return amnen;
  }

  const registrera = async (id: string) =>
    kravStatus(
      200,
      await api.post(
        'FORVALTNINGSJURIST',
        `revisionsarenden/${id}/diarieforingar`,
        { dnr: nyttDnr() },
        { 'if-match': '"1"' },
      ),
    );

  const skjutUpp = (
    kvittoId: unknown,
    till: string,
    roll: 'FORVALTNINGSJURIST' | 'ENHETSCHEF' = 'FORVALTNINGSJURIST',
  ) => api.post(roll, `kvitton/${String(kvittoId)}/uppskjutningar`, { till, skal: 'Jag väntar på underlag.' });

  it('håller inne påminnelser till dagen, och påminner då: men aldrig det som går vidare', async () => {
    const { id } = await nyttArende(api);
    await registrera(id);
    await vakna(id, '2025-01-20');
    await vid('2025-01-20', '07:45');
    expect(await breven()).toEqual(['En uppgift väntar på dig']);
    const [ny] = await kvitton(id);
    // Planning is due on 31 January: the reminder of the 30th waits until then.
    kravStatus(201, await skjutUpp(ny?.['id'], '2025-01-31'));
    await vakna(id, '2025-01-30');
    await vid('2025-01-30', '07:45');
    expect(await breven()).toEqual([]);
    await vid('2025-01-31', '07:45');
    expect(await breven()).toEqual(['En uppgift väntar på dig']);
    const igen = (await kvitton(id)).at(-1);
    await vid('2025-02-04', '08:00');
    kravStatus(201, await skjutUpp(igen?.['id'], '2025-02-17'));
    await vakna(id, '2025-02-07');
    expect(await breven()).toEqual(['Försenat: Registrera och planera ett nytt ärende']);
    expect((await kvitton(id))[0]?.['uppskjutningar']).toMatchObject([{ till: '2025-01-31' }]);
  });

  it('nekas med alla skäl, och för den som inte fick beskedet', async () => {
    const { id } = await nyttArende(api);
    await registrera(id);
    await vakna(id, '2025-01-20');
    const [ny] = await kvitton(id);
    expect(koder(await skjutUpp(ny?.['id'], '2025-03-01'))).toEqual(['FOR_LANGT_FRAM', 'INGEN_ARBETSDAG']);
    expect((await skjutUpp(ny?.['id'], '2025-01-22', 'ENHETSCHEF')).status).toBe(404);
    expect((await skjutUpp(id, '2025-01-22')).status).toBe(404);
  });
});
