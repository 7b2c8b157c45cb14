import type { Kommundata } from '#application';
import { ROLLER, SVENSK_KALENDER, datum, tidpunkt, type Befattning, type Organisation, type Roll } from '#domain';
import { Stegklocka } from '#persistence';
import { randomUUID } from 'node:crypto';
import type { Testlager } from './testlager';

/** Roles that are granted to a person; all others come with a post in the only organ. */
const GIVNA: readonly Roll[] = ['REVISOR', 'KS_KANSLI', 'SYSTEMADMINISTRATOR'];
const FRAN = datum('2020-01-01');

/** Names that occur nowhere else, so that a log that holds one has leaked it. */
export const HEMLIGT_NAMN = 'Zebulon Hemlighetsson';

/** A kommun with one person per role of the product, each able to log in, with new ids each time. */
export type Apikommun = Readonly<{
  id: string;
  organId: string;
  sammantradeId: string;
  /** The subject that the role's person logs in with. */
  subjekt: (roll: Roll) => string;
  post: (roll: Roll) => string;
  person: (roll: Roll) => string;
}>;

/** Reads in a new kommun and sets its clock to the working day when the letter of revisorerna comes. */
export async function inlastApikommun({ app, databas }: Testlager, issuer: string): Promise<Apikommun> {
  const { kommun, data } = nyKommun(issuer);
  await app.lager.iTransaktion(kommun.id, (t) => t.organisation.lasIn(data));
  const klocka = await Stegklocka.oppna(databas.workerUrl);
  await klocka.stall(kommun.id, tidpunkt('2025-01-17T09:00:00.000Z'));
  await klocka.stang();
  return kommun;
}

function nyKommun(issuer: string): Readonly<{ kommun: Apikommun; data: Kommundata }> {
  const id = randomUUID();
  const organId = randomUUID();
  const sammantradeId = randomUUID();
  const hos = personerna();
  const subjekt = (roll: Roll): string => `${roll.toLowerCase()}-${id}`;
  const data: Kommundata = {
    id,
    namn: 'Provköping',
    kalender: SVENSK_KALENDER,
    organisation: organisationen(organId, hos),
    personer: ROLLER.map((roll) => ({ id: hos(roll).personId, namn: HEMLIGT_NAMN, epost: `${roll}@${id}.example` })),
    konton: ROLLER.map((roll) => ({ personId: hos(roll).personId, issuer, subject: subjekt(roll) })),
    behorigheter: GIVNA.map((roll) => ({ personId: hos(roll).personId, roll, from: FRAN, tom: null })),
    sammantraden: [{ id: sammantradeId, organId, ...SAMMANTRADE }],
  };
  return {
    data,
    kommun: {
      id,
      organId,
      sammantradeId,
      subjekt,
      post: (roll) => hos(roll).befattningId,
      person: (roll) => hos(roll).personId,
    },
  };
}

function organisationen(organId: string, hos: Hos): Organisation {
  const poster = ROLLER.filter((roll) => !GIVNA.includes(roll));
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
    befattningar: poster.map((roll) => befattning(roll, organId, hos)),
    innehav: poster.map((roll) => ({ id: randomUUID(), ...hos(roll), from: FRAN, tom: null, tillforordnad: false })),
    ersattningar: [],
    ledigheter: [],
  };
}

type Hos = (roll: Roll) => Readonly<{ personId: string; befattningId: string }>;

function personerna(): Hos {
  const personer = new Map(ROLLER.map((roll) => [roll, { personId: randomUUID(), befattningId: randomUUID() }]));
  return (roll) => {
    const person = personer.get(roll);
    if (person === undefined) throw new Error(`${roll} saknas.`);
    return person;
  };
}

const SAMMANTRADE = {
  datum: datum('2025-03-20'),
  auDatum: datum('2025-03-06'),
  manusstopp: null,
  kallelseUt: null,
  planeradJustering: null,
};

const befattning = (roll: Roll, organId: string, hos: Hos): Befattning => ({
  id: hos(roll).befattningId,
  namn: roll.toLowerCase(),
  roll,
  organId,
  enhetId: null,
  overordnadId: ['FORVALTNINGSCHEF', 'ORDFORANDE'].includes(roll) ? null : hos('FORVALTNINGSCHEF').befattningId,
  gallerTill: null,
});
