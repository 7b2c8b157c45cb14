import type { Kommundata, Lager } from '#application';
import { ROLLER, SVENSK_KALENDER, datum, type Befattning, type Roll } from '#domain';
import { randomUUID } from 'node:crypto';

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
}>;

export async function inlastApikommun(lager: Lager, issuer: string): Promise<Apikommun> {
  const id = randomUUID();
  const organId = randomUUID();
  const sammantradeId = randomUUID();
  const personer = new Map(ROLLER.map((roll) => [roll, { personId: randomUUID(), befattningId: randomUUID() }]));
  const subjekt = (roll: Roll): string => `${roll.toLowerCase()}-${id}`;
  const hos = (roll: Roll) => {
    const person = personer.get(roll);
    if (person === undefined) throw new Error(`${roll} saknas.`);
    return person;
  };
  const poster = ROLLER.filter((roll) => !GIVNA.includes(roll));
  const data: Kommundata = {
    id,
    namn: 'Provköping',
    kalender: SVENSK_KALENDER,
    organisation: {
      organ: [{ id: organId, namn: 'Socialnämnden', forkortning: 'SN', gallerFran: FRAN, gallerTill: null }],
      enheter: [],
      befattningar: poster.map((roll) => befattning(roll, organId, hos)),
      innehav: poster.map((roll) => ({ id: randomUUID(), ...hos(roll), from: FRAN, tom: null, tillforordnad: false })),
    },
    personer: ROLLER.map((roll) => ({ id: hos(roll).personId, namn: HEMLIGT_NAMN, epost: `${roll}@${id}.example` })),
    konton: ROLLER.map((roll) => ({ personId: hos(roll).personId, issuer, subject: subjekt(roll) })),
    behorigheter: GIVNA.map((roll) => ({ personId: hos(roll).personId, roll, from: FRAN, tom: null })),
    sammantraden: [{ id: sammantradeId, organId, ...SAMMANTRADE }],
  };
  await lager.iTransaktion(id, (t) => t.organisation.lasIn(data));
  return { id, organId, sammantradeId, subjekt, post: (roll) => hos(roll).befattningId };
}

const SAMMANTRADE = {
  datum: datum('2025-03-20'),
  auDatum: datum('2025-03-06'),
  manusstopp: null,
  kallelseUt: null,
  planeradJustering: null,
};

const befattning = (
  roll: Roll,
  organId: string,
  hos: (roll: Roll) => Readonly<{ befattningId: string }>,
): Befattning => ({
  id: hos(roll).befattningId,
  namn: roll.toLowerCase(),
  roll,
  organId,
  enhetId: null,
  overordnadId: ['FORVALTNINGSCHEF', 'ORDFORANDE'].includes(roll) ? null : hos('FORVALTNINGSCHEF').befattningId,
});
