import type { Kommundata, Lager, Transaktion } from '#application';
import * as d from '#domain';
import { randomUUID } from 'node:crypto';
import { rekommendation } from './situationer';

/** Roles of the invented kommun's only förvaltning, each a post with one holder. */
const ROLLER = ['FORVALTNINGSJURIST', 'ENHETSCHEF', 'FORVALTNINGSCHEF', 'ORDFORANDE'] as const;
type Testroll = (typeof ROLLER)[number];

/** A kommun with new ids each time, so that tests in the same database never meet. */
export type Testkommun = Readonly<{
  id: string;
  data: Kommundata;
  organId: string;
  post: (roll: Testroll) => string;
  person: (roll: Testroll) => string;
}>;

const FRAN = d.datum('2020-01-01');

type Testpost = Readonly<{ roll: Testroll; befattningId: string; personId: string }>;

export function testkommun(): Testkommun {
  const id = randomUUID();
  const organId = randomUUID();
  const poster = ROLLER.map((roll) => ({ roll, befattningId: randomUUID(), personId: randomUUID() }));
  const hos = (roll: Testroll): Testpost => {
    const traff = poster.find((post) => post.roll === roll);
    if (traff === undefined) throw new Error(`${roll} saknas.`);
    return traff;
  };
  const data: Kommundata = {
    id,
    namn: 'Provköping',
    organisation: organisationen(organId, poster, hos('FORVALTNINGSCHEF').befattningId),
    personer: poster.map(({ roll, personId }) => ({
      id: personId,
      namn: `Innehavare ${roll.toLowerCase()}`,
      epost: `${roll.toLowerCase()}@provkoping.example`,
    })),
    konton: poster.map(({ roll, personId }) => ({ personId, issuer: `https://idp.example/${id}`, subject: roll })),
    behorigheter: [{ personId: hos('ORDFORANDE').personId, roll: 'KS_KANSLI', from: FRAN, tom: null }],
    sammantraden: [marssammantrade(organId)],
    kalender: d.SVENSK_KALENDER,
  };
  return { id, data, organId, post: (roll) => hos(roll).befattningId, person: (roll) => hos(roll).personId };
}

function organisationen(organId: string, poster: readonly Testpost[], chef: string): d.Organisation {
  return {
    organ: [
      {
        id: organId,
        namn: 'Socialnämnden',
        forkortning: 'SN',
        gallerFran: FRAN,
        gallerTill: null,
        eftertradareId: null,
        planparametrar: {},
      },
    ],
    enheter: [],
    befattningar: poster.map(({ roll, befattningId }) => ({
      id: befattningId,
      namn: roll.toLowerCase(),
      roll,
      organId,
      enhetId: null,
      overordnadId: roll === 'ENHETSCHEF' || roll === 'FORVALTNINGSJURIST' ? chef : null,
      gallerTill: null,
    })),
    innehav: poster.map(({ befattningId, personId }) => ({
      id: randomUUID(),
      befattningId,
      personId,
      from: FRAN,
      tom: null,
      tillforordnad: false,
    })),
    ersattningar: [],
    ledigheter: [],
  };
}

const marssammantrade = (organId: string): d.Sammantrade => ({
  id: randomUUID(),
  organId,
  datum: d.datum('2025-03-20'),
  auDatum: d.datum('2025-03-06'),
  manusstopp: null,
  kallelseUt: null,
  planeradJustering: null,
});

/** The same, read into the database. */
export async function inlastKommun(lager: Lager): Promise<Testkommun> {
  const kommun = testkommun();
  await lager.iTransaktion(kommun.id, (t) => t.organisation.lasIn(kommun.data));
  return kommun;
}

/** What a decision of the förvaltningsjurist knows at a time. */
export function sammanhang(kommun: Testkommun, nu: d.Tidpunkt): d.Sammanhang {
  return {
    nu,
    idag: d.datumIStockholm(nu),
    personId: kommun.person('FORVALTNINGSJURIST'),
    befattningId: kommun.post('FORVALTNINGSJURIST'),
    kalender: kommun.data.kalender,
    organisation: kommun.data.organisation,
    sammantraden: kommun.data.sammantraden,
    nyttId: () => randomUUID(),
  };
}

/** When the letter of revisorerna came to the invented kommun. */
export const INKOMMEN = d.tidpunkt('2025-01-17T09:00:00.000Z');

/** A new case and the events that made it. `titel` and `svarSenast` for lists. */
export function nyttArende(
  kommun: Testkommun,
  granskningId: string,
  andrat: Partial<d.TaEmot> = {},
  nar: d.Tidpunkt = INKOMMEN,
) {
  const utfall = d.taEmot(
    {
      arendeId: randomUUID(),
      granskningId,
      organId: kommun.organId,
      slag: 'SVAR',
      titel: 'Granskning av aktivering av unga',
      revisorernasDnr: 'KR 2024-00021',
      missivdatum: d.datum('2025-01-17'),
      inkommen: d.datum('2025-01-17'),
      svarSenast: d.datum('2025-03-31'),
      narKlartBegart: true,
      rekommendationer: [rekommendation(randomUUID(), 1, 'Anta målsättning.')],
      ...andrat,
    },
    sammanhang(kommun, nar),
  );
  if (!utfall.ok) throw new Error(JSON.stringify(utfall.hinder));
  return { arende: d.tillampaAlla(null, utfall.handelser), handelser: utfall.handelser };
}

/** Opens a granskning with one case, as registration does. Gives the case's id. */
export async function oppnatArende(
  lager: Lager,
  kommun: Testkommun,
  andrat: Partial<d.TaEmot> = {},
  nar: d.Tidpunkt = INKOMMEN,
): Promise<string> {
  return lager.iTransaktion(kommun.id, async (t) => {
    const granskningId = randomUUID();
    await t.granskningar.skapa({
      id: granskningId,
      titel: 'Granskning av aktivering av unga',
      revisionsbyra: null,
      revisorernasDnr: 'KR 2024-00021',
      rapportdatum: d.datum('2025-01-15'),
      missivdatum: d.datum('2025-01-17'),
      inkommen: d.datum('2025-01-17'),
      svarSenast: d.datum('2025-03-31'),
      narKlartBegart: true,
      samladBedomning: null,
      rekommendationer: [],
      externa: [],
    });
    const { arende, handelser } = nyttArende(kommun, granskningId, andrat, nar);
    await t.arenden.skapa(arende, handelser, skrivning(kommun, arende));
    return arende.id;
  });
}

/** Registers the case in the diary: the smallest command that changes it. Gives the new version. */
export async function registrera(t: Transaktion, kommun: Testkommun, arendeId: string, dnr = 'SN 2025-00022') {
  const fran = await t.arenden.hamtaForAndring(arendeId);
  if (fran === null) throw new Error('Ärendet finns inte.');
  const handelser = [{ typ: 'arendeRegistrerat', dnr, datum: d.datum('2025-01-20') }] as const;
  const till = d.tillampaAlla(fran.arende, handelser);
  return t.arenden.spara(fran, till, handelser, skrivning(kommun, till));
}

/** Registers and plans the case: after that the watch over its planning is gone. */
export async function planera(t: Transaktion, kommun: Testkommun, arendeId: string): Promise<void> {
  await registrera(t, kommun, arendeId);
  const fran = await t.arenden.hamtaForAndring(arendeId);
  const [sammantrade] = kommun.data.sammantraden;
  if (fran === null || sammantrade === undefined) throw new Error('Ärendet eller sammanträdet finns inte.');
  const handlaggare = kommun.post('FORVALTNINGSJURIST');
  const utfall = d.faststallPlan(fran.arende, { sammantrade, handlaggare }, sammanhang(kommun, INKOMMEN));
  if (!utfall.ok) throw new Error(JSON.stringify(utfall.hinder));
  const till = d.tillampaAlla(fran.arende, utfall.handelser);
  await t.arenden.spara(fran, till, utfall.handelser, skrivning(kommun, till));
}

export const skrivning = (kommun: Testkommun, arende: d.RevisionsArende) => ({
  tid: INKOMMEN,
  av: {
    personId: kommun.person('FORVALTNINGSJURIST'),
    befattningId: kommun.post('FORVALTNINGSJURIST'),
    forPersonId: null,
  },
  bevakningar: d.bevakningar(arende, {
    organisation: kommun.data.organisation,
    kalender: kommun.data.kalender,
    sammantraden: kommun.data.sammantraden,
    idag: d.datumIStockholm(INKOMMEN),
  }),
  vacks: true,
});
