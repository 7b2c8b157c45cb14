import { bevaka, visaKvitto, type Aktor } from '#application';
import { STANDARDSTEGAR, datum, tidpunktIStockholm, type Arbetskalender, type Stege, type Tidpunkt } from '#domain';
import { Stegklocka } from '#persistence';
import { inlastKommun, oppnatArende, registrera, type Testkommun } from '../support/testkommun';
import { testlager, type Testlager } from '../support/testlager';

const kl = (dag: string, tid = '07:30'): Tidpunkt => tidpunktIStockholm(datum(dag), tid);

let rigg: Testlager;
let klocka: Stegklocka;
let kommun: Testkommun;
let arendeId: string;

beforeAll(async () => {
  rigg = await testlager();
  klocka = await Stegklocka.oppna(rigg.databas.workerUrl);
});
beforeEach(async () => {
  kommun = await inlastKommun(rigg.app.lager);
  await klocka.stall(kommun.id, kl('2025-01-17', '10:00'));
  arendeId = await oppnatArende(rigg.app.lager, kommun);
  await rigg.app.lager.iTransaktion(kommun.id, (t) => registrera(t, kommun, arendeId));
});
afterAll(async () => {
  await klocka.stang();
  await rigg.stang();
});

async function vid(dag: string): Promise<void> {
  await klocka.stall(kommun.id, kl(dag));
  await bevaka(rigg.worker.lager, { kommunId: kommun.id, arendeId });
}

/** The receipts as the jurist sees them, each worked out again. */
async function omraknade() {
  const kvitton = await rigg.app.lager.iTransaktion(kommun.id, (t) => t.kvitton.lista(arendeId, 0, 100));
  const befattningId = kommun.post('FORVALTNINGSJURIST');
  const jurist: Aktor = {
    ...{ kommunId: kommun.id, personId: kommun.person('FORVALTNINGSJURIST') },
    roller: [{ roll: 'FORVALTNINGSJURIST', organId: kommun.organId, befattningId, forPersonId: null }],
  };
  const visade = [];
  for (const { id } of kvitton) {
    const svar = await visaKvitto(rigg.app.lager, jurist, id);
    if (!svar.ok) throw new Error(JSON.stringify(svar));
    visade.push(svar.varde);
  }
  return visade;
}

const lasIn = (andrat: Partial<Testkommun['data']>) =>
  rigg.app.lager.iTransaktion(kommun.id, (t) => t.organisation.lasIn({ ...kommun.data, ...andrat }));

describe('ett kvitto som räknas om', () => {
  it('ger samma svar, steg för steg, också efter ett avbrott', async () => {
    for (const dag of ['2025-01-21', '2025-02-17', '2025-03-18', '2025-04-01']) await vid(dag);
    const visade = await omraknade();
    const avstand = visade.map(({ kvitto }) => String(kvitto.steg.arbetsdagar));
    expect(avstand.sort()).toEqual(['-10', '-30', '1', '25', '35', '5', 'null']);
    expect(visade.filter(({ omraknat }) => !omraknat.stammer)).toEqual([]);
  });

  it('ger samma svar efter att stegen och kalendern har ändrats: de gamla versionerna finns kvar', async () => {
    await vid('2025-02-17');
    const kalender: Arbetskalender = { id: 'kommunen', version: 2, egnaLedigaDagar: [datum('2025-02-17')] };
    await lasIn({ kalender });
    const stege: Stege = {
      ...STANDARDSTEGAR.svar,
      version: 2,
      steg: [STANDARDSTEGAR.svar.steg[6] ?? STANDARDSTEGAR.svar.steg[0]],
    };
    await rigg.app.lager.iTransaktion(kommun.id, (t) =>
      t.stegar.publiceraStege({
        ...{ stege, organId: null, gallerFran: datum('2025-02-01') },
        ...{ publicerad: kl('2025-02-18'), personId: null },
      }),
    );
    expect((await omraknade()).map(({ omraknat }) => omraknat.stammer)).toEqual([true, true]);
  });

  it('säger vad som skiljer när någon har rättat vem som innehade befattningen', async () => {
    await vid('2025-02-17');
    const { organisation } = kommun.data;
    const innehav = organisation.innehav.filter((i) => i.befattningId !== kommun.post('FORVALTNINGSJURIST'));
    await lasIn({ organisation: { ...organisation, innehav } });
    const skillnader = (await omraknade()).flatMap(({ omraknat }) => omraknat.skillnader);
    expect(new Set(skillnader.map(({ kod }) => kod))).toEqual(new Set(['ADRESSATER']));
    expect(skillnader[0]?.text).toMatch(/^Mottagarna: då forvaltningsjurist, nu forvaltningschef\.$/);
  });
});
