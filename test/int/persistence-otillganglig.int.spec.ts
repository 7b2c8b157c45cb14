import { LagretOtillgangligt } from '#application';
import { somSuperuser } from '../support/databas';
import { inlastKommun, oppnatArende, registrera, type Testkommun } from '../support/testkommun';
import { testlager, type Testlager } from '../support/testlager';

describe('När databasen inte kan svara', () => {
  let lager: Testlager;
  let kommun: Testkommun;

  beforeAll(async () => {
    lager = await testlager(2);
    kommun = await inlastKommun(lager.app.lager);
  });
  afterAll(() => lager.stang());

  const bryt = () =>
    somSuperuser(
      lager.databas,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename = 'revisionsvakt_app'`,
    );

  it('bryts en transaktion utan spår, och nästa går på en ny förbindelse', async () => {
    const id = await oppnatArende(lager.app.lager, kommun);
    const bruten = lager.app.lager.iTransaktion(kommun.id, async (t) => {
      await registrera(t, kommun, id);
      await bryt();
      await t.arenden.hamta(id);
    });
    await expect(bruten).rejects.toBeInstanceOf(LagretOtillgangligt);
    expect((await lager.app.lager.iTransaktion(kommun.id, (t) => t.arenden.hamta(id)))?.version).toBe(1);
  });

  it('bryts en transaktion utan spår också när förbindelsen försvinner just före commit', async () => {
    const id = await oppnatArende(lager.app.lager, kommun);
    const bruten = lager.app.lager.iTransaktion(kommun.id, async (t) => {
      await registrera(t, kommun, id);
      await bryt();
    });
    await expect(bruten).rejects.toBeInstanceOf(LagretOtillgangligt);
    expect((await lager.app.lager.iTransaktion(kommun.id, (t) => t.arenden.hamta(id)))?.version).toBe(1);
  });

  it('tål poolen att vilande förbindelser bryts', async () => {
    await Promise.all([lager.app.halsa(), lager.app.halsa()]);
    await bryt();
    await new Promise((klar) => setTimeout(klar, 50));
    await lager.app.halsa();
  });

  it('väntar ingen längre än tre sekunder på ett ärende som någon annan håller', async () => {
    const id = await oppnatArende(lager.app.lager, kommun);
    let slapp: () => void = () => undefined;
    const haller = new Promise<void>((klar) => {
      slapp = klar;
    });
    let last: () => void = () => undefined;
    const arLast = new Promise<void>((klar) => {
      last = klar;
    });
    const forsta = lager.app.lager.iTransaktion(kommun.id, async (t) => {
      await t.arenden.hamtaForAndring(id);
      last();
      await haller;
    });
    await arLast;
    const start = Date.now();
    const andra = lager.app.lager.iTransaktion(kommun.id, (t) => t.arenden.hamtaForAndring(id));
    await expect(andra).rejects.toBeInstanceOf(LagretOtillgangligt);
    expect(Date.now() - start).toBeLessThan(10_000);
    slapp();
    await forsta;
  });
});
