import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { somSuperuser } from '../support/databas';
import { inlastKommun, oppnatArende, registrera, type Testkommun } from '../support/testkommun';
import { testlager, type Testlager } from '../support/testlager';

describe('Radskyddet', () => {
  let lager: Testlager;
  let a: Testkommun;
  let b: Testkommun;
  let arendeA: string;
  let arendeB: string;

  beforeAll(async () => {
    lager = await testlager();
    a = await inlastKommun(lager.app.lager);
    b = await inlastKommun(lager.app.lager);
    arendeA = await oppnatArende(lager.app.lager, a);
    arendeB = await oppnatArende(lager.app.lager, b);
  });
  afterAll(() => lager.stang());

  /** Runs statements on a bare connection, as an account; a wrong turn shows as the error's SQLSTATE. */
  async function som(url: string, ...satser: readonly string[]): Promise<readonly unknown[] | string> {
    const klient = new Client({ connectionString: url });
    await klient.connect();
    try {
      let rader: unknown[] = [];
      for (const sats of satser) ({ rows: rader } = await klient.query<object>(sats));
      return rader;
    } catch (fel) {
      return (fel as Error & { code: string }).code;
    } finally {
      await klient.end();
    }
  }

  const iKommun = (kommun: Testkommun): string => `SELECT set_config('app.kommun', '${kommun.id}', false)`;
  const OBEHORIG = '42501';

  it('håller två kommuners ärenden isär i femhundra sammanflätade anrop', async () => {
    const anrop = Array.from({ length: 500 }, (_, n) => {
      const [egen, eget, frammande] = n % 2 === 0 ? ([a, arendeA, arendeB] as const) : ([b, arendeB, arendeA] as const);
      return lager.app.lager.iTransaktion(egen.id, async (t) => {
        const lista = await t.arenden.lista({
          organIds: null,
          forPersonId: egen.person('ORDFORANDE'),
          svarStatus: null,
          sok: null,
          efter: null,
          hoppaOver: 0,
          antal: 10,
        });
        const organisation = await t.organisation.hamta();
        return {
          ids: lista.rader.map(({ id }) => id),
          frammande: await t.arenden.hamta(frammande),
          organ: organisation.organ.map(({ id }) => id),
          vantat: { ids: [eget], frammande: null, organ: [egen.organId] },
        };
      });
    });
    for (const { vantat, ...fatt } of await Promise.all(anrop)) expect(fatt).toEqual(vantat);
  });

  it('ger inga rader alls när ingen kommun är satt, inte heller efter en transaktion som hade en', async () => {
    const { appUrl } = lager.databas;
    for (const tabell of await tabeller()) {
      if (tabell === 'utkorg') continue; // the API may not read it
      expect(await som(appUrl, `SELECT * FROM ${tabell}`)).toEqual([]);
    }
    const efter = ['BEGIN', `SELECT set_config('app.kommun', '${a.id}', true)`, 'COMMIT'];
    expect(await som(appUrl, ...efter, 'SELECT * FROM revisionsarenden')).toEqual([]);
  });

  it('gäller varje tabell, och även den som äger dem', async () => {
    const oskyddade = await somSuperuser(
      lager.databas,
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
        AND relname <> 'migrationer' AND NOT (relrowsecurity AND relforcerowsecurity)`,
    );
    expect(oskyddade).toEqual([]);
    expect(await som(lager.databas.ownerUrl, 'SELECT * FROM revisionsarenden')).toEqual([]);
    expect(await som(lager.databas.ownerUrl, iKommun(b), 'SELECT id FROM revisionsarenden')).toEqual([{ id: arendeB }]);
  });

  it('vägrar rader som skrivs för en annan kommun', async () => {
    const sats = `INSERT INTO personer (kommun_id, id, namn, epost) VALUES ('${b.id}', '${randomUUID()}', 'x', 'x')`;
    expect(await som(lager.databas.appUrl, iKommun(a), sats)).toBe(OBEHORIG);
    const utkorg = `INSERT INTO utkorg (kommun_id, slag, mal_id) VALUES ('${b.id}', 'ARENDE', '${arendeB}')`;
    expect(await som(lager.databas.appUrl, iKommun(a), utkorg)).toBe(OBEHORIG);
    expect(await som(lager.databas.workerUrl, utkorg)).toBe(OBEHORIG);
  });

  it('vägrar att läsa in en kommuns data i en annan kommuns transaktion', async () => {
    const fel = lager.app.lager.iTransaktion(a.id, (t) => t.organisation.lasIn(b.data));
    await expect(fel).rejects.toThrow('annan kommun');
  });

  it('låter ingen av de löpande kontona ändra eller ta bort det som har hänt', async () => {
    for (const url of [lager.databas.appUrl, lager.databas.workerUrl]) {
      for (const sats of [
        `UPDATE handelser SET typ = 'x'`,
        'DELETE FROM handelser',
        'TRUNCATE handelser',
        `UPDATE kommunhandelser SET typ = 'x'`,
        'DELETE FROM kommunhandelser',
        'DELETE FROM revisionsarenden',
        `UPDATE kvitton SET skapat = now()`,
        'DELETE FROM publiceringar',
        `UPDATE publiceringar SET version = 9`,
        'ALTER TABLE handelser DISABLE ROW LEVEL SECURITY',
      ]) {
        expect(await som(url, iKommun(a), sats)).toBe(OBEHORIG);
      }
    }
  });

  it('låter workern se id:n över kommuner men bara en kommuns innehåll i taget', async () => {
    const { utkorg, oversyn } = lager.worker;
    expect([...(await oversyn.kommunIds())].sort()).toEqual([a.id, b.id].sort());
    expect(await oversyn.oppnaArenden(a.id)).toEqual([{ arendeId: arendeA, nastaVakning: null, osedd: true }]);
    expect(await oversyn.vilkaArOppna(a.id, [arendeA, arendeB, randomUUID()])).toEqual([arendeA]);
    const poster: string[] = [];
    await utkorg.tom(100, (post) => {
      poster.push(post.malId);
      return Promise.resolve();
    });
    expect(poster.sort()).toEqual([arendeA, arendeB].sort());

    const { workerUrl } = lager.databas;
    expect(await som(workerUrl, 'SELECT * FROM revisionsarenden')).toEqual([]);
    expect(await som(workerUrl, iKommun(a), 'SELECT id FROM kommuner')).toEqual([{ id: a.id }]);
    expect(await som(workerUrl, 'SELECT * FROM konton')).toBe(OBEHORIG);
    expect(await som(workerUrl, iKommun(a), `UPDATE revisionsarenden SET titel = 'x'`)).toBe(OBEHORIG);
  });

  it('visar ett konto för den som vet både utfärdare och subjekt, och inget annat', async () => {
    const { konton } = lager.app;
    const issuer = `https://idp.example/${a.id}`;
    expect(await konton.hittaKonto(issuer, 'ENHETSCHEF')).toEqual({
      kommunId: a.id,
      personId: a.person('ENHETSCHEF'),
    });
    expect(await konton.hittaKonto(issuer, 'OKAND')).toBeNull();
    expect(await konton.hittaKonto('', '')).toBeNull();
    const { appUrl } = lager.databas;
    const satt = [`SELECT set_config('app.issuer', '${issuer}', false)`, `SELECT set_config('app.subject', '', false)`];
    expect(await som(appUrl, ...satt, 'SELECT * FROM konton')).toEqual([]);
    expect(await som(appUrl, `SELECT set_config('app.subject', 'ENHETSCHEF', false)`, 'SELECT * FROM konton')).toEqual(
      [],
    );
  });

  it('låter samma id finnas i två kommuner utan att de märker det', async () => {
    const tvilling = { ...a.data, id: randomUUID(), konton: [] };
    await lager.app.lager.iTransaktion(tvilling.id, (t) => t.organisation.lasIn(tvilling));
    await lager.app.lager.iTransaktion(a.id, (t) => registrera(t, a, arendeA));
    expect(await lager.app.lager.iTransaktion(tvilling.id, (t) => t.arenden.hamta(arendeA))).toBeNull();
    expect(await lager.app.lager.iTransaktion(tvilling.id, (t) => t.organisation.hamta())).toEqual(
      await lager.app.lager.iTransaktion(a.id, (t) => t.organisation.hamta()),
    );
  });

  async function tabeller(): Promise<readonly string[]> {
    const rader = await somSuperuser<{ relname: string }>(
      lager.databas,
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'migrationer'`,
    );
    return rader.map(({ relname }) => relname);
  }
});
