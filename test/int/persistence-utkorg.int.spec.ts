import type { Utkorgspost } from '#application';
import { oppnaLager, type OppetLager } from '#persistence';
import { somSuperuser } from '../support/databas';
import { inlastKommun, oppnatArende, registrera, type Testkommun } from '../support/testkommun';
import { testlager, type Testlager } from '../support/testlager';

describe('Utkorgen', () => {
  let lager: Testlager;
  let andra: OppetLager;
  let kommun: Testkommun;

  beforeAll(async () => {
    lager = await testlager();
    andra = await oppnaLager({ url: lager.databas.workerUrl, klocka: 'stegad', poolstorlek: 2 });
    kommun = await inlastKommun(lager.app.lager);
  });
  beforeEach(() => lager.worker.utkorg.tom(1000, () => Promise.resolve()));
  afterAll(async () => {
    await andra.stang();
    await lager.stang();
  });

  const oppna = async (antal: number) => {
    const ids: string[] = [];
    for (let n = 0; n < antal; n += 1) ids.push(await oppnatArende(lager.app.lager, kommun));
    return ids;
  };

  it('lämnar varje post till en av två reläer', async () => {
    const ids = await oppna(30);
    const fatt: Utkorgspost[] = [];
    const rela = async ({ utkorg }: OppetLager) => {
      let antal: number;
      do {
        ({ lamnade: antal } = await utkorg.tom(4, async (post) => {
          await new Promise((klar) => setTimeout(klar, 3));
          fatt.push(post);
        }));
      } while (antal > 0);
    };
    await Promise.all([rela(lager.worker), rela(andra)]);
    expect(fatt.map(({ malId }) => malId).sort()).toEqual([...ids].sort());
    expect(fatt[0]).toEqual({ slag: 'ARENDE', kommunId: kommun.id, malId: fatt[0]?.malId });
  });

  it('lämnar flera ändringar av samma ärende som en', async () => {
    const [id = ''] = await oppna(1);
    for (const dnr of ['SN 1', 'SN 2'])
      await lager.app.lager.iTransaktion(kommun.id, (t) => registrera(t, kommun, id, dnr));
    const fatt: string[] = [];
    const { lamnade } = await lager.worker.utkorg.tom(100, (post) => Promise.resolve(void fatt.push(post.malId)));
    expect([lamnade, fatt]).toEqual([1, [id]]);
  });

  it('behåller det som inte gick att lämna, lämnar resten och säger varför', async () => {
    const ids = await oppna(3);
    const borta = new Error('Temporal svarar inte');
    const skicka = ({ malId }: Utkorgspost) => (malId === ids[1] ? Promise.reject(borta) : Promise.resolve());
    expect(await lager.worker.utkorg.tom(100, skicka)).toEqual({ lamnade: 2, fel: [borta], fortsattEfter: null });
    const fatt: string[] = [];
    await lager.worker.utkorg.tom(100, (post) => Promise.resolve(void fatt.push(post.malId)));
    expect(fatt).toEqual([ids[1]]);
  });

  it('fortsätter efter det som inte gick att lämna', async () => {
    const ids = await oppna(3);
    const nej = () => Promise.reject(new Error('nej'));
    const { lamnade, fortsattEfter } = await lager.worker.utkorg.tom(2, nej);
    expect([lamnade, typeof fortsattEfter]).toEqual([0, 'string']);
    const fatt: string[] = [];
    const ja = (post: Utkorgspost) => Promise.resolve(void fatt.push(post.malId));
    await lager.worker.utkorg.tom(2, ja, fortsattEfter);
    expect(fatt).toEqual([ids[2]]);
  });

  it('ger en vink när något har lagts, och igen sedan förbindelsen har brustit', async () => {
    let vinkar = 0;
    const stoppa = await lager.worker.utkorg.lyssna(() => {
      vinkar += 1;
    });
    const nasta = async (efter: number) => {
      for (let forsok = 0; vinkar <= efter && forsok < 400; forsok += 1)
        await new Promise((klar) => setTimeout(klar, 20));
      return vinkar;
    };
    const fran = vinkar;
    await oppna(1);
    expect(await nasta(fran)).toBeGreaterThan(fran);

    const fore = vinkar;
    await somSuperuser(
      lager.databas,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'`,
    );
    expect(await nasta(fore)).toBeGreaterThan(fore); // the hint after a reconnect
    const efter = vinkar;
    await oppna(1);
    expect(await nasta(efter)).toBeGreaterThan(efter);

    await stoppa();
    const slut = vinkar;
    await oppna(1);
    await new Promise((klar) => setTimeout(klar, 100));
    expect(vinkar).toBe(slut);
  });
});
