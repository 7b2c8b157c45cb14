import { rollMedRatt, type Aktor } from '#application';
import type { Person } from '#domain';
import type { Akt } from '../akter/akt';
import { kommunakt, type Hemsida, type Kommununderlag } from '../akter/kommunakt';
import { Sidfel } from '../http/sidfel';
import { svenskDag } from '../layout/datum';
import { FORSTA_DAG, sistaDag } from './dagfragor';
import { ORGANISATION } from './hemsida';

type Vem = Readonly<{
  /** What the addresses begin with. */
  under: string;
  hem: Hemsida;
  mal: string | ((aktor: Aktor) => string);
  /** Whose days they are. */
  personId: (kommun: Kommununderlag) => string;
}>;

type Personunderlag = Kommununderlag & Readonly<{ person: Person }>;

/** The person whose days they are, if it is oneself or one keeps the register. */
function personunderlag(kommun: Kommununderlag, personId: string): Personunderlag {
  const person = kommun.personer.find(({ id }) => id === personId);
  const far = personId === kommun.aktor.personId || rollMedRatt(kommun.aktor, 'befattning.andra') !== null;
  if (person === undefined || !far) throw new Sidfel('FINNS_INTE');
  return { ...kommun, person };
}

/** When a person is away: their own days, or another's by whoever keeps the register. */
const ledighetsakter = ({ under, hem, mal, personId }: Vem): readonly Akt[] => [
  kommunakt<Personunderlag>({
    ...{ kommando: 'angeLedighet', vag: `${under}/ledighet/ange`, mal, hem },
    underlag: (kommun) => personunderlag(kommun, personId(kommun)),
    namn: 'Ange ledigheten',
    rubrik: () => 'Ange ledighet',
    ingress: ({ person }) => person.namn,
    falt: () => [FORSTA_DAG, sistaDag()],
    sedan: [
      'Påminnelser och eskaleringar går till ersättaren, eller vilar tills ledigheten är slut.',
      'Revisorernas frist löper som förut.',
    ],
    klart: 'Ledigheten är angiven',
  }),
  kommunakt<Personunderlag>({
    ...{ kommando: 'andraLedighet', vag: `${under}/ledighet/andra`, mal, hem },
    underlag: (kommun) => personunderlag(kommun, personId(kommun)),
    namn: 'Ändra ledigheten',
    rubrik: () => 'Ändra en ledighets sista dag',
    ingress: ({ person }) => person.namn,
    falt: ({ organisation, person, idag }) => [
      {
        ...{ slag: 'LISTA', namn: 'from', etikett: 'Ledighet', saknas: 'Välj ledighet' },
        alternativ: organisation.ledigheter
          .filter((ledighet) => ledighet.personId === person.id && ledighet.tom >= idag)
          .map(({ from, tom }) => ({
            varde: from,
            etikett: `${svenskDag(from, { ar: true })} till ${svenskDag(tom, { ar: true })}`,
          })),
      },
      sistaDag(),
    ],
    sedan: ['Efter den dagen går påminnelser till innehavaren igen.'],
    klart: 'Ledigheten är ändrad',
  }),
];

export const LEDIGHETSAKTER: readonly Akt[] = [
  ...ledighetsakter({
    ...{ under: 'konto', hem: { meny: null, vag: '/konto', namn: 'Mitt konto' } },
    mal: ({ personId }) => personId,
    personId: ({ aktor }) => aktor.personId,
  }),
  ...ledighetsakter({
    ...{ under: 'organisation/personer/:personId', hem: ORGANISATION, mal: 'personId' },
    personId: ({ idn }) => idn['personId'] ?? '',
  }),
];
