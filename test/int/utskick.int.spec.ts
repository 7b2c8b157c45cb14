import { BrevetTogsInteEmot, bevaka, samlaBrev, skickaBrev, type Epost } from '#application';
import {
  SVENSK_KALENDER,
  datum,
  laggTillDagar,
  nastaArbetsdag,
  skickaRemiss,
  tidpunktIStockholm,
  tillampaAlla,
  type Organisation,
  type Tidpunkt,
} from '#domain';
import { ritaBrev } from '#integrations';
import { Stegklocka } from '#persistence';
import { randomUUID } from 'node:crypto';
import {
  inlastKommun,
  oppnatArende,
  planera,
  registrera,
  sammanhang,
  skrivning,
  type Testkommun,
} from '../support/testkommun';
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

/** What reached the mail server, as subjects and whole. The port is ours; the server itself is met in the scenarios. */
function brevlada() {
  const amnen: string[] = [];
  const brev: { till: string; amne: string; text: string }[] = [];
  return {
    amnen,
    brev,
    epost: {
      skicka: ({ till, amne, ...innehall }: Parameters<Epost['skicka']>[0]) => {
        amnen.push(amne);
        brev.push({ till, amne, text: ritaBrev(innehall).text });
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

/** A case that is in the diary and waits to be planned, by 3 February. */
async function registrerat(): Promise<string> {
  const id = await oppnatArende(rigg.app.lager, kommun);
  await rigg.app.lager.iTransaktion(kommun.id, (t) => registrera(t, kommun, id));
  return id;
}

describe('efter ett avbrott', () => {
  it('får var och en ett brev med det som är sant nu, hur många ärenden och dagar det än gäller', async () => {
    const ids = [];
    for (let n = 0; n < 3; n += 1) ids.push(await registrerat());
    // Nothing has run from 17 January to Friday 21 March: three plans that were never made, three replies ten days away.
    await vid('2025-03-21', '10:02');
    for (const id of ids) await vakta(id);
    const { epost, brev } = brevlada();
    await skickaAlla(epost);
    await vid('2025-03-21', '10:17');
    await skickaAlla(epost);
    const perPerson = (roll: 'FORVALTNINGSJURIST' | 'FORVALTNINGSCHEF') =>
      brev.filter(({ till }) => till.startsWith(roll.toLowerCase())).map(({ amne }) => amne);
    expect(perPerson('FORVALTNINGSJURIST')).toEqual(['3 uppgifter väntar på dig']);
    expect(perPerson('FORVALTNINGSCHEF')).toEqual(Array(3).fill('Försenat: Registrera och planera ett nytt ärende'));
  });
});

describe('under sommaren', () => {
  /** The case of S7: the letter came on Tuesday 31 May 2022, svar senast 21 September. */
  async function sommararende(): Promise<string> {
    kommun = await inlastKommun(rigg.app.lager);
    await vid('2022-05-31', '10:00');
    const missivet = datum('2022-05-31');
    const dagar = { missivdatum: missivet, inkommen: missivet, svarSenast: datum('2022-09-21') };
    const id = await oppnatArende(rigg.app.lager, kommun, dagar, kl('2022-05-31', '10:00'));
    await planerad(id);
    return id;
  }

  async function remittera(id: string, svarSenast: string): Promise<void> {
    await rigg.app.lager.iTransaktion(kommun.id, async (t) => {
      const fran = await t.arenden.hamtaForAndring(id);
      if (fran === null) throw new Error('Ärendet finns inte.');
      const nu = await t.nu();
      const befattningIds = [kommun.post('ENHETSCHEF')];
      const rekommendationIds = fran.arende.rekommendationer.map((r) => r.id);
      const remiss = { befattningIds, rekommendationIds, fraga: 'Instämmer ni?', svarSenast: datum(svarSenast) };
      const utfall = skickaRemiss(fran.arende, remiss, sammanhang(kommun, nu));
      if (!utfall.ok) throw new Error(JSON.stringify(utfall.hinder));
      const till = tillampaAlla(fran.arende, utfall.handelser);
      await t.arenden.spara(fran, till, utfall.handelser, skrivning(kommun, till));
    });
  }

  /** Lets the days pass, every morning with its steps and its letters, and gives what was sent on which day. */
  async function dagarna(id: string, fran: string, tom: string): Promise<readonly (readonly [string, string])[]> {
    const sant: (readonly [string, string])[] = [];
    for (let dag = datum(fran); dag <= tom; dag = nastaArbetsdag(laggTillDagar(dag, 1), SVENSK_KALENDER)) {
      const { epost, brev } = brevlada();
      await vid(dag, '07:30');
      await vakta(id);
      await skickaAlla(epost);
      await vid(dag, '07:45');
      await skickaAlla(epost);
      sant.push(...brev.map(({ text }) => [dag, text.split('\n')[2] ?? ''] as const));
    }
    return sant;
  }

  it('vilar remissen till den första arbetsdagen i augusti, medan svaret påminner på sina dagar', async () => {
    const id = await sommararende();
    await remittera(id, '2022-07-08');
    const sant = await dagarna(id, '2022-06-27', '2022-09-20');
    const remissen = sant.filter(([, rad]) => rad.startsWith('Svara på en remiss'));
    // In the weeks 27–31 of 2022, 4 July – 7 August, only the digest of Monday 1 August.
    expect(remissen.filter(([dag]) => dag >= '2022-07-04' && dag <= '2022-08-07')).toEqual([
      ['2022-08-01', 'Svara på en remiss: försenat sedan den 8 juli 2022.'],
      ['2022-08-01', 'Svara på en remiss: försenat sedan den 8 juli 2022.'],
    ]);
    const svaret = sant.filter(([, rad]) => rad.startsWith('Svara revisorerna'));
    expect(svaret.map(([dag]) => dag)).toEqual(['2022-08-10', '2022-08-24', '2022-09-07', '2022-09-14', '2022-09-20']);
  });

  it('sägs inget om det som blev gjort medan det vilade', async () => {
    const id = await sommararende();
    await remittera(id, '2022-07-08');
    await dagarna(id, '2022-06-27', '2022-07-29');
    await rigg.app.lager.iTransaktion(kommun.id, async (t) => {
      const fran = await t.arenden.hamtaForAndring(id);
      const [remiss] = fran?.arende.remisser ?? [];
      if (fran === null || remiss === undefined) throw new Error('Remissen finns inte.');
      const avPersonId = kommun.person('ENHETSCHEF');
      const svar = { remissId: remiss.id, text: 'Vi instämmer.', datum: datum('2022-07-29'), avPersonId };
      const handelser = [{ typ: 'remissBesvarad', ...svar }] as const;
      const till = tillampaAlla(fran.arende, handelser);
      await t.arenden.spara(fran, till, handelser, skrivning(kommun, till));
    });
    const sant = await dagarna(id, '2022-08-01', '2022-08-05');
    expect(sant).toEqual([]);
  });
});

describe('den som är ledig', () => {
  it('får det som kom under tiden i ett brev när hen är tillbaka', async () => {
    const { organisation } = kommun.data;
    const ledigheter: Organisation['ledigheter'] = [
      {
        id: randomUUID(),
        personId: kommun.person('FORVALTNINGSJURIST'),
        ...{ from: datum('2025-01-20'), tom: datum('2025-02-05') },
      },
    ];
    await rigg.app.lager.iTransaktion(kommun.id, (t) =>
      t.organisation.lasIn({ ...kommun.data, organisation: { ...organisation, ledigheter } }),
    );
    const id = await registrerat();
    const { epost, brev } = brevlada();
    for (const dag of ['2025-01-20', '2025-01-30', '2025-02-03', '2025-02-06']) {
      await vid(dag, '07:30');
      await vakta(id);
      await vid(dag, '07:45');
      await skickaAlla(epost);
    }
    expect(brev.map(({ till, amne }) => [till.split('@')[0], amne])).toEqual([
      ['forvaltningsjurist', 'En uppgift väntar på dig'],
    ]);
  });
});

describe('ett brev som inte kommer fram', () => {
  const ingenSadan: Epost = { skicka: () => Promise.reject(new BrevetTogsInteEmot('550', true)) };
  const servernBorta: Epost = { skicka: () => Promise.reject(new BrevetTogsInteEmot('ECONNREFUSED')) };

  async function forsok(epost: Epost, antal: number): Promise<void> {
    for (let n = 0; n < antal; n += 1) await skickaAlla(epost).catch(() => undefined);
  }

  const obestallbara = () => rigg.app.lager.iTransaktion(kommun.id, (t) => t.brev.obestallbara(0, 10));

  it('försöks fem gånger om dagen i tre dagar; sedan får den närmast högre veta det, och ingen försöker mer', async () => {
    const id = await registrerat();
    await vid('2025-01-21', '07:30');
    await vakta(id);
    for (const dag of ['2025-01-21', '2025-01-22', '2025-01-23']) {
      await vid(dag, '07:45');
      await forsok(ingenSadan, dag === '2025-01-23' ? 4 : 7);
    }
    expect((await obestallbara()).totalt).toBe(0);
    await forsok(ingenSadan, 1);
    const { rader, totalt } = await obestallbara();
    expect([totalt, rader[0]?.personId]).toEqual([1, kommun.person('FORVALTNINGSJURIST')]);
    const { epost, brev } = brevlada();
    await skickaAlla(epost);
    expect(brev.map(({ till }) => till)).toEqual(['forvaltningschef@provkoping.example']);
    expect(brev[0]?.text).toContain(
      'Kunde inte lämnas till den som har uppgiften. Registrera och planera ett nytt ärende: senast den 3 februari 2025.',
    );
  });

  it('räknas inte när det är servern som är borta', async () => {
    const id = await registrerat();
    await vid('2025-01-21', '07:30');
    await vakta(id);
    for (const dag of ['2025-01-21', '2025-01-22', '2025-01-23', '2025-01-24']) {
      await vid(dag, '07:45');
      await forsok(servernBorta, 6);
    }
    expect((await obestallbara()).totalt).toBe(0);
    const { epost, amnen } = brevlada();
    await skickaAlla(epost);
    expect(amnen).toEqual(['En uppgift väntar på dig']);
  });
});
