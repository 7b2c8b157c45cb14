import type { Kommundata } from '#application';
import { SVENSK_KALENDER, type Arbetskalender, type Organisation } from '#domain';
import { randomUUID } from 'node:crypto';
import type { Kommun } from '../format/kommun';
import type { Nyckelring } from './nyckelring';

/** Who the persons of a run are to the login: unique for the run, so that runs never meet. */
export type Inloggningar = Readonly<{
  issuer: string;
  subjekt: (person: string) => string;
  epost: (person: string) => string;
}>;

/** The kommun of the file as it is read in. */
export function byggKommun(kommun: Kommun, ring: Nyckelring, inloggningar: Inloggningar): Kommundata {
  return {
    id: ring.kommunId,
    namn: kommun.namn,
    organisation: organisation(kommun, ring),
    personer: Object.entries(kommun.personer).map(([nyckel, namn]) => ({
      id: ring.id('person', nyckel),
      namn,
      epost: inloggningar.epost(nyckel),
    })),
    konton: Object.keys(kommun.personer).map((nyckel) => ({
      personId: ring.id('person', nyckel),
      issuer: inloggningar.issuer,
      subject: inloggningar.subjekt(nyckel),
    })),
    behorigheter: kommun.behorigheter.map(({ person, ...ovrigt }) => ({
      personId: ring.id('person', person),
      ...ovrigt,
    })),
    sammantraden: Object.entries(kommun.sammantraden).map(([nyckel, { organ, ...dagar }]) => ({
      id: ring.id('sammantrade', nyckel),
      organId: ring.id('organ', organ),
      ...dagar,
    })),
    kalender: kalender(kommun),
  };
}

function organisation(kommun: Kommun, ring: Nyckelring): Organisation {
  const eller = (slag: 'organ' | 'enhet' | 'befattning', nyckel: string | null) =>
    nyckel === null ? null : ring.id(slag, nyckel);
  return {
    organ: Object.entries(kommun.organ).map(([nyckel, organ]) => ({
      id: ring.id('organ', nyckel),
      ...organ,
      eftertradareId: null,
    })),
    enheter: Object.entries(kommun.enheter).map(([nyckel, { namn, organ }]) => ({
      id: ring.id('enhet', nyckel),
      organId: ring.id('organ', organ),
      namn,
    })),
    befattningar: Object.entries(kommun.befattningar).map(([nyckel, { namn, roll, organ, enhet, overordnad }]) => ({
      id: ring.id('befattning', nyckel),
      ...{ namn, roll },
      organId: eller('organ', organ),
      enhetId: eller('enhet', enhet),
      overordnadId: eller('befattning', overordnad),
      gallerTill: null,
    })),
    innehav: kommun.innehav.map(({ befattning, person, from, tom, tf }) => ({
      id: randomUUID(),
      befattningId: ring.id('befattning', befattning),
      personId: ring.id('person', person),
      ...{ from, tom, tillforordnad: tf },
    })),
    ersattningar: [],
    ledigheter: [],
  };
}

const kalender = ({ ledigaDagar }: Kommun): Arbetskalender =>
  ledigaDagar.length === 0 ? SVENSK_KALENDER : { ...SVENSK_KALENDER, id: 'kommunen', egnaLedigaDagar: ledigaDagar };
