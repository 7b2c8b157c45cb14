import { bevaka, samlaBrev, skickaBrev, type Epost } from '#application';
import { datum, tidpunktIStockholm, type Tidpunkt } from '#domain';
import { Stegklocka } from '#persistence';
import { inlastKommun, oppnatArende, planera, type Testkommun } from '../support/testkommun';
import { testlager, type Testlager } from '../support/testlager';

const kl = (dag: string, tid: string): Tidpunkt => tidpunktIStockholm(datum(dag), tid);
const INSTALLNINGAR = { publicUrl: 'https://rv.example', messageIdDoman: 'rv.example' };

let rigg: Testlager;
let klocka: Stegklocka;
let kommun: Testkommun;

beforeAll(async () => {
  rigg = await testlager();
  klocka = await Stegklocka.oppna(rigg.databas.workerUrl);
});
beforeEach(async () => {
  kommun = await inlastKommun(rigg.app.lager);
  await klocka.stall(kommun.id, kl('2025-01-17', '10:00'));
});
afterAll(async () => {
  await klocka.stang();
  await rigg.stang();
});

/** What reached the mail server, as subjects. The port is ours; the server itself is met in the scenarios. */
function brevlada(): Readonly<{ epost: Epost; amnen: string[] }> {
  const amnen: string[] = [];
  return {
    amnen,
    epost: {
      skicka: ({ amne }) => {
        amnen.push(amne);
        return Promise.resolve();
      },
    },
  };
}

const vid = (dag: string, tid: string) => klocka.stall(kommun.id, kl(dag, tid));
const vakta = (arendeId: string) => bevaka(rigg.worker.lager, { kommunId: kommun.id, arendeId });

async function skickaAlla(epost: Epost): Promise<readonly string[]> {
  const { attSkicka } = await samlaBrev(rigg.worker.lager, kommun.id);
  for (const brevId of attSkicka) {
    await skickaBrev(rigg.worker.lager, epost, INSTALLNINGAR, { kommunId: kommun.id, brevId });
  }
  return attSkicka;
}

/** Plans the case, after which nobody is to be told that it should be planned. */
const planerad = (arendeId: string) => rigg.app.lager.iTransaktion(kommun.id, (t) => planera(t, kommun, arendeId));

describe('brevet', () => {
  it('går när uppgiften finns kvar', async () => {
    const id = await oppnatArende(rigg.app.lager, kommun);
    await vid('2025-01-20', '07:30');
    await vakta(id);
    await vid('2025-01-20', '07:45');
    const { epost, amnen } = brevlada();
    await skickaAlla(epost);
    expect(amnen).toEqual(['En uppgift väntar på dig']);
  });

  it('går inte om det som är gjort mellan steget klockan 7.30 och brevet klockan 7.45', async () => {
    const id = await oppnatArende(rigg.app.lager, kommun);
    await vid('2025-01-20', '07:30');
    await vakta(id);
    await vid('2025-01-20', '07:35');
    await planerad(id);
    await vid('2025-01-20', '07:45');
    const { epost, amnen } = brevlada();
    expect(await skickaAlla(epost)).toHaveLength(1);
    expect(amnen).toEqual([]);
    expect(await skickaAlla(epost)).toEqual([]);
  });

  it('nämner bara det som är kvar när något av det har hunnit bli gjort', async () => {
    const gjort = await oppnatArende(rigg.app.lager, kommun);
    const kvar = await oppnatArende(rigg.app.lager, kommun);
    await vid('2025-01-20', '07:30');
    await vakta(gjort);
    await vakta(kvar);
    await planerad(gjort);
    await vid('2025-01-20', '07:45');
    const { epost, amnen } = brevlada();
    await skickaAlla(epost);
    expect(amnen).toEqual(['En uppgift väntar på dig']);
  });

  it('går inte om det som blev gjort medan e-postservern var borta', async () => {
    const id = await oppnatArende(rigg.app.lager, kommun);
    await vid('2025-01-20', '07:30');
    await vakta(id);
    await vid('2025-01-20', '07:45');
    const borta: Epost = { skicka: () => Promise.reject(new Error('ECONNREFUSED')) };
    await expect(skickaAlla(borta)).rejects.toThrow('ECONNREFUSED');
    await planerad(id);
    const { epost, amnen } = brevlada();
    await skickaAlla(epost);
    expect(amnen).toEqual([]);
  });
});
