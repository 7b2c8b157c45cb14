import { datum, tidpunkt, type Tidpunkt } from '#domain';
import { oppnaLager, Stegklocka } from '#persistence';
import { randomUUID } from 'node:crypto';
import { inlastKommun, oppnatArende, registrera, type Testkommun } from '../support/testkommun';
import { testlager, type Testlager } from '../support/testlager';

const T1 = tidpunkt('2025-02-14T06:30:00.000Z');
const T2 = tidpunkt('2025-02-17T06:30:00.000Z');
const T3 = tidpunkt('2025-02-18T06:30:00.000Z');

describe('Stegklockan', () => {
  let lager: Testlager;
  let klocka: Stegklocka;
  let kommun: Testkommun;

  beforeAll(async () => {
    lager = await testlager();
    klocka = await Stegklocka.oppna(lager.databas.workerUrl);
  });
  beforeEach(async () => {
    kommun = await inlastKommun(lager.app.lager);
    await tom();
  });
  afterAll(async () => {
    await klocka.stang();
    await lager.stang();
  });

  const tom = async () => {
    const poster: string[] = [];
    await lager.worker.utkorg.tom(1000, ({ slag, malId }) => Promise.resolve(void poster.push(`${slag} ${malId}`)));
    return poster;
  };
  const nu = () => lager.app.lager.iTransaktion(kommun.id, (t) => t.nu());
  const vakta = (id: string, nar: Tidpunkt | null) =>
    lager.worker.lager.iTransaktion(kommun.id, (t) => t.arenden.sattBevakat(id, nar, []));

  it('är systemets klocka tills den ställs, och går sedan bara framåt', async () => {
    expect(Math.abs(Date.parse(await nu()) - Date.now())).toBeLessThan(5000);
    await klocka.stall(kommun.id, T1);
    expect(await nu()).toBe(T1);
    await expect(klocka.stall(kommun.id, tidpunkt('2025-02-14T06:29:59.000Z'))).rejects.toThrow(RangeError);
    await klocka.stall(kommun.id, T1);
    expect(await nu()).toBe(T1);
  });

  it('ställs för en kommun i taget', async () => {
    const annan = await inlastKommun(lager.app.lager);
    await klocka.stall(annan.id, T1);
    expect(await nu()).not.toBe(T1);
  });

  it('syns inte för den som kör på systemets klocka', async () => {
    await klocka.stall(kommun.id, T1);
    const skarp = await oppnaLager({ url: lager.databas.appUrl, klocka: 'system', poolstorlek: 1 });
    expect(await skarp.lager.iTransaktion(kommun.id, (t) => t.nu())).not.toBe(T1);
    await skarp.stang();
  });

  it('väcker de ärenden där något är att göra, och vilar när allt är sett', async () => {
    const [a, b] = [await oppnatArende(lager.app.lager, kommun), await oppnatArende(lager.app.lager, kommun)];
    expect(await klocka.vilar(kommun.id)).toBe(false);
    expect((await tom()).sort()).toEqual([`ARENDE ${a}`, `ARENDE ${b}`].sort());
    expect(await klocka.vilar(kommun.id)).toBe(false); // handed over, but nobody has looked at them
    await vakta(a, T1);
    await vakta(b, T2);
    await klocka.stall(kommun.id, tidpunkt('2025-02-14T06:29:00.000Z'));
    expect([await tom(), await klocka.vilar(kommun.id), await klocka.nasta(kommun.id)]).toEqual([[], true, T1]);

    await klocka.stall(kommun.id, T1);
    expect([await klocka.vilar(kommun.id), await tom()]).toEqual([false, [`ARENDE ${a}`]]);
    expect(await klocka.vilar(kommun.id)).toBe(false);
    await vakta(a, T3);
    expect([await klocka.vilar(kommun.id), await klocka.nasta(kommun.id)]).toEqual([true, T2]);
    await vakta(a, null);
    await vakta(b, null);
    expect([await klocka.vilar(kommun.id), await klocka.nasta(kommun.id)]).toEqual([true, null]);
  });

  it('vilar inte efter en ändring förrän ärendets vakt har sett den, och en väckning ändrar inte versionen', async () => {
    const id = await oppnatArende(lager.app.lager, kommun);
    await vakta(id, T3);
    await klocka.stall(kommun.id, T1);
    await tom();
    expect(await klocka.vilar(kommun.id)).toBe(true);
    const version = await lager.app.lager.iTransaktion(kommun.id, (t) => registrera(t, kommun, id));
    await tom();
    expect(await klocka.vilar(kommun.id)).toBe(false);
    expect(await lager.worker.oversyn.oppnaArenden(kommun.id)).toEqual([
      { arendeId: id, nastaVakning: T3, osedd: true },
    ]);
    await vakta(id, T3);
    expect(await klocka.vilar(kommun.id)).toBe(true);
    expect(await lager.worker.oversyn.oppnaArenden(kommun.id)).toEqual([
      { arendeId: id, nastaVakning: T3, osedd: false },
    ]);
    expect((await lager.app.lager.iTransaktion(kommun.id, (t) => t.arenden.hamta(id)))?.version).toBe(version);
  });

  it('väcker utskicket när en notis kan gå, och vilar när brevet är skickat', async () => {
    const arendeId = await oppnatArende(lager.app.lager, kommun);
    await vakta(arendeId, null);
    const i = lager.worker.lager;
    await i.iTransaktion(kommun.id, async (t) => {
      const bevakning = { ...BEVAKNING, ansvariga: [kommun.post('ENHETSCHEF')] };
      const adressater = [
        {
          befattningId: kommun.post('ENHETSCHEF'),
          personId: kommun.person('ENHETSCHEF'),
          iStalletFor: null,
          skal: 'INNEHAVARE',
        },
      ] as const;
      const notis = { personId: kommun.person('ENHETSCHEF'), bradskande: false, skickasTidigast: T2 };
      await t.kvitton.skrivEnGang(
        { ...KVITTO, arendeId, granskningId: null, organId: kommun.organId, bevakning, adressater },
        [notis],
      );
    });
    await klocka.stall(kommun.id, T1);
    await tom();
    expect([await klocka.vilar(kommun.id), await klocka.nasta(kommun.id)]).toEqual([true, T2]);
    await klocka.stall(kommun.id, T2);
    expect([await klocka.vilar(kommun.id), await tom()]).toEqual([false, [`UTSKICK ${kommun.id}`]]);
    expect(await klocka.vilar(kommun.id)).toBe(false);
    const { attSkicka } = await i.iTransaktion(kommun.id, (t) =>
      t.brev.samla({ nu: T2, dag: BEVAKNING.forfaller, nastaMorgon: T3, tagMed: T2, bradskandePerDag: 5 }),
    );
    expect([await klocka.vilar(kommun.id), await klocka.nasta(kommun.id)]).toEqual([false, T2]);
    await i.iTransaktion(kommun.id, (t) => t.brev.markeraSkickat(attSkicka[0] ?? '', T2));
    expect([await klocka.vilar(kommun.id), await klocka.nasta(kommun.id)]).toEqual([true, null]);
  });

  it('påverkas inte av en annan kommun, inte heller för ägaren eller en superuser', async () => {
    await oppnatArende(lager.app.lager, await inlastKommun(lager.app.lager));
    const superuser = new URL(process.env['TEST_OWNER_URL'] ?? '');
    superuser.pathname = new URL(lager.databas.ownerUrl).pathname;
    for (const url of [lager.databas.ownerUrl, lager.databas.workerUrl, superuser.href]) {
      const egen = await Stegklocka.oppna(url);
      expect([await egen.vilar(kommun.id), await egen.nasta(kommun.id)]).toEqual([true, null]);
      await egen.stall(kommun.id, T1);
      expect(await egen.vilar(kommun.id)).toBe(true);
      await egen.stang();
    }
  });

  it('går inte att öppna i produktion', async () => {
    const fore = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    await expect(Stegklocka.oppna(lager.databas.workerUrl)).rejects.toThrow(/produktion/);
    if (fore === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = fore;
  });
});

const BEVAKNING = {
  nyckel: 'svar',
  slag: 'SVAR',
  rubrik: 'Svaret ska vara hos revisorerna',
  ansvariga: [randomUUID()],
  handlaggare: null,
  forvaltningschef: null,
  ordforande: null,
  startar: T1,
  forfaller: datum('2025-02-14'),
  stege: 'svar',
} as const;

const KVITTO = {
  efterSteg: null,
  hoppadeOver: [],
  steg: { slag: 'PAMINNELSE', till: 'ANSVARIG', arbetsdagar: -1, dag: BEVAKNING.forfaller, vid: T1 },
  stegeId: 'svar',
  stegeVersion: 1,
  kalenderId: 'sverige',
  kalenderVersion: 1,
  vantar: [],
  regelversion: 1,
  nastaSteg: null,
  skapat: T1,
} as const;
