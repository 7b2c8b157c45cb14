import { ARENDEKOMMANDON, utforKommando, type Aktor, type Atgardsrad } from '#application';
import { ROLLER, datum, tidpunktIStockholm, tillampaAlla, type RevisionsArende } from '#domain';
import { Stegklocka, kedjanHaller } from '#persistence';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { inlastKommun, oppnatArende, type Testkommun } from '../support/testkommun';
import { testlager, type Testlager } from '../support/testlager';

/** The day before the meeting of the invented kommun, and one that everything can be promised by. */
const IDAG = '2025-03-19';
const SENARE = '2025-06-30';
const FRAMAT = ['svarSenast', 'klartDatum', 'senast'];

let rigg: Testlager;
let kommun: Testkommun;

beforeAll(async () => {
  rigg = await testlager();
  kommun = await inlastKommun(rigg.app.lager);
  const klocka = await Stegklocka.oppna(rigg.databas.workerUrl);
  await klocka.stall(kommun.id, tidpunktIStockholm(datum(IDAG), '10:00'));
  await klocka.stang();
});
afterAll(() => rigg.stang());

/** Somebody with every hat in every organ, so that only the rules of the case decide what becomes of an attempt. */
const allsmaktig = (post: 'ENHETSCHEF' | 'FORVALTNINGSCHEF'): Aktor => ({
  kommunId: kommun.id,
  personId: kommun.person(post),
  roller: ROLLER.map((roll) => ({ roll, organId: null, befattningId: null, forPersonId: null })),
});

/** The example of each command's own documentation, with the ids of this case in place of the example's. */
function begaran(exempel: unknown, arende: RevisionsArende): unknown {
  const ids: Readonly<Record<string, string>> = {
    sammantradeId: kommun.data.sammantraden[0]?.id ?? '',
    rekommendationId: arende.rekommendationer[0]?.id ?? '',
    rekommendationIds: arende.rekommendationer[0]?.id ?? '',
  };
  return JSON.parse(JSON.stringify(exempel), (falt, varde: unknown) => {
    const id = ids[falt] ?? kommun.post('ENHETSCHEF');
    if (typeof varde === 'string' && arDag(varde)) return FRAMAT.includes(falt) ? SENARE : IDAG;
    if (Array.isArray(varde)) return varde.map((v: unknown) => (arId(v) ? id : v));
    return arId(varde) ? id : varde;
  }) as unknown;
}

/** What takes a case off the main path, so that only the runs by chance try it. */
const LEDER_AT_SIDAN = ['delaRekommendation', 'bordlagg', 'aterremittera', 'beslutaUtanSammantrade', 'avskriv'];

const forsta = (delar: readonly Readonly<{ id: string }>[]): string => delar[0]?.id ?? randomUUID();

const arId = (varde: unknown): boolean => typeof varde === 'string' && /^[0-9a-f-]{36}$/.test(varde);

const arDag = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

const las = (id: string) =>
  rigg.app.lager.iTransaktion(kommun.id, async (t) => ({
    lagrat: await t.arenden.hamta(id),
    logg: await t.arenden.handelser(id, 0, 1000),
    slut: await t.arenden.loggslut(id),
    atgardsrader: (await t.oversikt.atgarder(ALLA_ATGARDER)).rader.filter(({ arendeId }) => arendeId === id),
  }));

const ALLA_ATGARDER = {
  ...{ organIds: null, befattningId: null, status: null, forsenadeDen: null, klartFran: null, klartTill: null },
  ...{ forPersonId: randomUUID(), efter: null, hoppaOver: 0, antal: 1000 },
};

type Rad = Pick<Atgardsrad, 'id' | 'status' | 'klartDatum' | 'beskrivning' | 'ansvariga'>;

/** What the list of åtgärder should show of a case. */
const somRader = ({ atgarder }: RevisionsArende): readonly Rad[] =>
  atgarder.map((atgard) => ({ ...atgard, ansvariga: atgard.ansvar.map(({ befattningId }) => befattningId).sort() }));

const synligt = (rader: readonly Rad[]): readonly Rad[] =>
  rader
    .map(({ id, status, klartDatum, beskrivning, ansvariga }) => ({ id, status, klartDatum, beskrivning, ansvariga }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

describe('ett ärende i databasen', () => {
  it('är vid varje tidpunkt precis vad dess händelser ger, i en obruten kedja', async () => {
    // The table stands in the order things happen: going twice through it reaches far into a case's life.
    const tvaVarv = [...ARENDEKOMMANDON, ...ARENDEKOMMANDON];
    expect(await lev(tvaVarv.map(({ namn }) => !LEDER_AT_SIDAN.includes(namn)))).toBeGreaterThan(20);
    const utanVissa = fc.tuple(...tvaVarv.map(() => fc.nat(9).map((n) => n > 1)));
    await fc.assert(
      fc.asyncProperty(utanVissa, async (valda) => {
        await lev(valda);
      }),
      { numRuns: 5 },
    );
  });

  /** Lives a case through the chosen commands and holds its rows against its events. Gives how many were carried out. */
  async function lev(valda: readonly boolean[]): Promise<number> {
    const id = await oppnatArende(rigg.app.lager, kommun);
    let gjorda = 0;
    for (const [i, vald] of valda.entries()) if (vald) gjorda += await prova(id, i);
    const { lagrat, logg, slut, atgardsrader } = await las(id);
    if (lagrat === null) throw new Error('Ärendet finns inte.');
    expect(lagrat.arende).toEqual(
      tillampaAlla(
        null,
        logg.map(({ handelse }) => handelse),
      ),
    );
    expect(logg.map(({ nummer }) => nummer)).toEqual(logg.map((_, i) => i + 1));
    expect(kedjanHaller(logg, slut)).toBe(true);
    expect(synligt(atgardsrader)).toEqual(synligt(somRader(lagrat.arende)));
    return gjorda;
  }

  /** One attempt at the i:th command; 1 when it was done. Verifying is for another than the one who did it. */
  async function prova(id: string, i: number): Promise<number> {
    const kommando = ARENDEKOMMANDON[i % ARENDEKOMMANDON.length];
    const { lagrat } = await las(id);
    if (kommando === undefined || lagrat === null) return 0;
    const { arende, version } = lagrat;
    const vem = allsmaktig(
      kommando.ratt.startsWith('atgard.') && kommando.ratt !== 'atgard.utfor' ? 'FORVALTNINGSCHEF' : 'ENHETSCHEF',
    );
    const svar = await utforKommando(rigg.app.lager, vem, {
      kommando,
      arendeId: id,
      atgardId: forsta(arende.atgarder),
      remissId: forsta(arende.remisser),
      begaran: kommando.begaran.parse(begaran(kommando.exempel, arende)),
      version,
      nyckel: { nyckel: randomUUID(), avtryck: 'prov' },
      bekraftat: ['SAMMA_DIARIENUMMER'],
    });
    return svar.ok ? 1 : 0;
  }
});
