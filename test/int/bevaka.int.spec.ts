import { bevaka } from '#application';
import { datum, tidpunktIStockholm, type Tidpunkt } from '#domain';
import { Stegklocka } from '#persistence';
import { somSuperuser } from '../support/databas';
import { inlastKommun, oppnatArende, type Testkommun } from '../support/testkommun';
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
      ['PLANERING', '2025-02-07'],
      ['SVAR', '2025-02-17'],
    ]);
  });

  it('väntar till morgonen med det som förföll medan allt stod stilla', async () => {
    const id = await arende();
    // Saturday night: three planning steps have been missed.
    expect(await vid(id, '2025-02-08', '23:00')).toMatchObject({ vantaMs: DYGN_MS + 8.5 * TIMME_MS });
    expect(await kvitton(id)).toEqual([]);
    await vid(id, '2025-02-10', '07:30');
    expect(await kvitton(id)).toMatchObject([{ hoppadeOver: [0, 1, 2], steg: { slag: 'ESKALERING', nummer: 3 } }]);
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
