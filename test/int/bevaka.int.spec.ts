import { ARENDEKOMMANDON, KOMMUNKOMMANDON, bevaka, utforKommando, utforKommunkommando } from '#application';
import { datum, tidpunktIStockholm, tillampaAlla, type Tidpunkt } from '#domain';
import { Stegklocka } from '#persistence';
import { randomUUID } from 'node:crypto';
import { somSuperuser } from '../support/databas';
import { inlastKommun, oppnatArende, planera, skrivning, type Testkommun } from '../support/testkommun';
import { testlager, type Testlager } from '../support/testlager';

const kl = (dag: string, tid: string): Tidpunkt => tidpunktIStockholm(datum(dag), tid);
const DYGN_MS = 24 * 60 * 60 * 1000;
const TIMME_MS = 60 * 60 * 1000;

let rigg: Testlager;
let klocka: Stegklocka;
let kommun: Testkommun;

beforeAll(async () => {
  rigg = await testlager();
  klocka = await Stegklocka.oppna(rigg.databas.workerUrl);
});
beforeEach(async () => {
  kommun = await inlastKommun(rigg.app.lager);
});
afterAll(async () => {
  await klocka.stang();
  await rigg.stang();
});

/** A case whose letter came on Friday 17 January 2025 at 10, with svar senast 31 March. */
async function arende(): Promise<string> {
  await klocka.stall(kommun.id, kl('2025-01-17', '10:00'));
  return oppnatArende(rigg.app.lager, kommun);
}

const vid = async (arendeId: string, dag: string, tid: string) => {
  await klocka.stall(kommun.id, kl(dag, tid));
  return bevaka(rigg.worker.lager, { kommunId: kommun.id, arendeId });
};

const kvitton = (arendeId: string) =>
  rigg.worker.lager.iTransaktion(kommun.id, (t) => t.kvitton.lista(arendeId, 0, 100));

describe('bevaka', () => {
  it('sover till nästa steg och säger hur länge', async () => {
    const id = await arende();
    // The next thing is the new task on Monday morning.
    expect(await vid(id, '2025-01-17', '10:00')).toEqual({ avslutat: false, vantaMs: 3 * DYGN_MS - 2.5 * TIMME_MS });
    expect(await kvitton(id)).toEqual([]);
  });

  it('gör det som förfallit en gång, också när tio vaknar samtidigt', async () => {
    const id = await arende();
    await klocka.stall(kommun.id, kl('2025-02-17', '07:30'));
    const input = { kommunId: kommun.id, arendeId: id };
    await Promise.all(Array.from({ length: 10 }, () => bevaka(rigg.worker.lager, input)));
    const gjorda = await kvitton(id);
    expect(gjorda.map((k) => [k.bevakning.slag, k.steg.dag]).sort()).toEqual([
      ['DIARIEFORING', '2025-02-10'],
      ['SVAR', '2025-02-17'],
    ]);
  });

  it('väntar till morgonen med det som förföll medan allt stod stilla', async () => {
    const id = await arende();
    // Saturday night: the steps about the diarium since the twentieth have been missed.
    expect(await vid(id, '2025-02-08', '23:00')).toMatchObject({ vantaMs: DYGN_MS + 8.5 * TIMME_MS });
    expect(await kvitton(id)).toEqual([]);
    await vid(id, '2025-02-10', '07:30');
    expect(await kvitton(id)).toMatchObject([
      { hoppadeOver: [null, 1, 5], steg: { slag: 'ESKALERING', arbetsdagar: 15 } },
    ]);
  });

  it('skriver inte till den som är jävig, utan till närmast högre', async () => {
    const id = await arende();
    await rigg.app.lager.iTransaktion(kommun.id, async (t) => {
      const fran = await t.arenden.hamtaForAndring(id);
      if (fran === null) throw new Error('Ärendet finns inte.');
      const handelser = [
        { typ: 'javAnmalt', personId: kommun.person('FORVALTNINGSJURIST'), datum: datum('2025-01-17') },
      ] as const;
      const till = tillampaAlla(fran.arende, handelser);
      await t.arenden.spara(fran, till, handelser, skrivning(kommun, till));
    });
    await vid(id, '2025-02-17', '07:30');
    const adressater = (await kvitton(id)).flatMap((k) => k.adressater);
    expect(adressater.length).toBeGreaterThan(0);
    expect(adressater.map(({ personId }) => personId)).not.toContain(kommun.person('FORVALTNINGSJURIST'));
    expect(adressater).toContainEqual({
      befattningId: kommun.post('FORVALTNINGSCHEF'),
      personId: kommun.person('FORVALTNINGSCHEF'),
      iStalletFor: kommun.post('FORVALTNINGSJURIST'),
      skal: 'VAKANT',
    });
  });

  it('säger att ett ärende som inte finns är avslutat', async () => {
    const okant = '00000000-0000-4000-8000-000000000000';
    const lage = await bevaka(rigg.worker.lager, { kommunId: kommun.id, arendeId: okant });
    expect(lage).toEqual({ avslutat: true, vantaMs: 0 });
  });

  it('ändrar aldrig ärendets version', async () => {
    const id = await arende();
    await vid(id, '2025-02-17', '07:30');
    const [rad] = await somSuperuser<{ version: number }>(
      rigg.databas,
      'SELECT version FROM revisionsarenden WHERE id = $1',
      id,
    );
    expect(rad?.version).toBe(1);
  });
});

describe('en ändring av ett bevakat ärende', () => {
  /** Sends the command as the jurist, and gives the cases that the workflows are then told of. */
  async function vackta(arendeId: string, namn: string, kropp: object): Promise<readonly string[]> {
    const kommando = ARENDEKOMMANDON.find((k) => k.namn === namn);
    if (kommando === undefined) throw new Error(`Kommandot ${namn} finns inte.`);
    const befattningId = kommun.post('FORVALTNINGSJURIST');
    const jurist = { roll: 'FORVALTNINGSJURIST', organId: kommun.organId, befattningId, forPersonId: null } as const;
    const aktor = { kommunId: kommun.id, personId: kommun.person('FORVALTNINGSJURIST'), roller: [jurist] };
    const svar = await utforKommando(rigg.app.lager, aktor, {
      ...{ kommando, arendeId, atgardId: '', remissId: '' },
      version: await rigg.app.lager.iTransaktion(
        kommun.id,
        async (t) => (await t.arenden.hamta(arendeId))?.version ?? 0,
      ),
      begaran: kommando.begaran.parse(kropp),
      nyckel: { nyckel: randomUUID(), avtryck: 'prov' },
    });
    if (!svar.ok) throw new Error(JSON.stringify(svar));
    return tom();
  }

  const rekommendationer = (arendeId: string) =>
    rigg.app.lager.iTransaktion(kommun.id, async (t) =>
      (await t.arenden.hamta(arendeId))?.arende.rekommendationer.map(({ id }) => id),
    );

  /** The workflow looks, and nobody has anything more to tell it. */
  async function sett(arendeId: string, dag: string, tid: string): Promise<void> {
    await vid(arendeId, dag, tid);
    await tom();
  }

  async function tom(): Promise<readonly string[]> {
    const poster: string[] = [];
    await rigg.worker.utkorg.tom(1000, ({ malId }) => Promise.resolve(void poster.push(malId)));
    return poster;
  }

  const anstand = { svarSenast: '2025-05-15', beslutad: '2025-01-17', kalla: 'Revisorernas svar 2025-01-17' };

  it('väcker inte dess workflow när inget förfaller tidigare än förut', async () => {
    const id = await arende();
    await sett(id, '2025-01-17', '10:00');
    expect(await vackta(id, 'registrera', { dnr: `SN ${id}` })).toEqual([]);
    expect(await klocka.vilar(kommun.id)).toBe(true);
    // What was planned still comes.
    await vid(id, '2025-01-20', '07:30');
    expect(await kvitton(id)).toMatchObject([{ bevakning: { slag: 'PLANERING' }, steg: { slag: 'NY_UPPGIFT' } }]);
  });

  it('väcker det när något nytt förfaller före den bestämda väckningen', async () => {
    const id = await arende();
    await rigg.app.lager.iTransaktion(kommun.id, (t) => planera(t, kommun, id));
    await sett(id, '2025-02-07', '10:00');
    expect(await klocka.nasta(kommun.id)).toBe(kl('2025-02-17', '07:30'));
    const till = { befattningIds: [kommun.post('ENHETSCHEF')], rekommendationIds: await rekommendationer(id) };
    const remiss = { ...till, fraga: 'Instämmer ni?', svarSenast: '2025-02-21' };
    expect(await vackta(id, 'skickaRemiss', remiss)).toEqual([id]);
    expect(await klocka.vilar(kommun.id)).toBe(false);
    // Told of already: the next change need not be.
    await sett(id, '2025-02-07', '10:00');
    expect(await klocka.nasta(kommun.id)).toBe(kl('2025-02-10', '07:30'));
    expect(await vackta(id, 'beviljaAnstand', anstand)).toEqual([]);
  });

  it('väcker det varje gång så länge det inte har sett efter', async () => {
    const id = await arende();
    await tom();
    expect(await vackta(id, 'registrera', { dnr: `SN ${id}` })).toEqual([id]);
    expect(await vackta(id, 'beviljaAnstand', anstand)).toEqual([id]);
  });
});

describe('en ändrad kalender', () => {
  async function ledigDag(datumet: string): Promise<void> {
    const kommando = KOMMUNKOMMANDON.find(({ namn }) => namn === 'laggTillLedigDag');
    if (kommando === undefined) throw new Error('Kommandot finns inte.');
    const roller = [{ roll: 'SYSTEMADMINISTRATOR', organId: null, befattningId: null, forPersonId: null }] as const;
    const aktor = { kommunId: kommun.id, personId: kommun.person('ORDFORANDE'), roller };
    const svar = await utforKommunkommando(rigg.app.lager, aktor, {
      ...{ kommando, malId: '', begaran: { datum: datumet }, version: null },
      nyckel: { nyckel: randomUUID(), avtryck: 'prov' },
    });
    if (!svar.ok) throw new Error(JSON.stringify(svar));
  }

  const forfaller = async (slag: string) => {
    const vem = {
      personId: kommun.person('FORVALTNINGSJURIST'),
      befattningIds: [kommun.post('FORVALTNINGSJURIST')],
      iArenden: [],
    };
    const { rader } = await rigg.app.lager.iTransaktion(kommun.id, (t) =>
      t.arenden.uppgifter(vem, { efter: null, hoppaOver: 0, antal: 100 }),
    );
    return rader.filter(({ bevakning }) => bevakning.slag === slag).map(({ bevakning }) => bevakning.forfaller);
  };

  it('väcker varje öppet ärende, som räknar om det som ligger på befattningarna', async () => {
    const id = await arende();
    await vid(id, '2025-01-17', '10:00');
    expect(await forfaller('DIARIEFORING')).toEqual(['2025-01-20']);
    await ledigDag('2025-01-20');
    expect(await klocka.vilar(kommun.id)).toBe(false);
    await vid(id, '2025-01-17', '10:05');
    expect(await forfaller('DIARIEFORING')).toEqual(['2025-01-21']);
  });

  it('ger ingen ett besked igen, och nästa påminnelse kommer efter den nya kalendern', async () => {
    const id = await arende();
    await vid(id, '2025-01-20', '07:30');
    await ledigDag('2025-01-20');
    await vid(id, '2025-01-20', '09:00');
    await vid(id, '2025-01-21', '07:30');
    expect((await kvitton(id)).map((k) => k.steg.slag)).toEqual(['NY_UPPGIFT']);
    await vid(id, '2025-01-22', '07:30');
    expect((await kvitton(id)).map((k) => [k.steg.dag, k.kalenderVersion])).toEqual([
      ['2025-01-20', 1],
      ['2025-01-22', 2],
    ]);
  });

  it('skickar inget samma dag: det som den gör förfallet kommer nästa morgon', async () => {
    const id = await arende();
    await rigg.app.lager.iTransaktion(kommun.id, (t) => planera(t, kommun, id));
    await vid(id, '2025-02-14', '09:00');
    // Thirty working days before 31 March is Monday 17 February; with one day less to count, Friday the 14th.
    await ledigDag('2025-03-24');
    expect(await vid(id, '2025-02-14', '09:05')).toMatchObject({ vantaMs: 3 * DYGN_MS - (1 + 35 / 60) * TIMME_MS });
    expect(await kvitton(id)).toEqual([]);
    await vid(id, '2025-02-17', '07:30');
    expect((await kvitton(id)).map((k) => k.steg.dag)).toEqual(['2025-02-14']);
  });
});
