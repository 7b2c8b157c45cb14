import type { Aktor } from '#application';
import type { Akt } from '../akter/akt';
import { kommunakt, type Hemsida, type Kommununderlag } from '../akter/kommunakt';
import { dagfraga } from '../formular/vanliga-fragor';
import { svenskDag } from '../layout/datum';
import { ORGANISATION } from './befattningsakter';

type Vem = Readonly<{
  /** What the addresses begin with. */
  under: string;
  hem: Hemsida;
  mal: string | ((aktor: Aktor) => string);
  /** Whose days they are. */
  person: (kommun: Kommununderlag) => string;
}>;

const FORSTA = dagfraga({ namn: 'from', etikett: 'Första dag', riktning: 'FRAM', saknas: 'Skriv första dagen' });
const SISTA = dagfraga({ namn: 'tom', etikett: 'Sista dag', riktning: 'FRAM', saknas: 'Skriv sista dagen' });

const namnet = (kommun: Kommununderlag, personId: string): string =>
  kommun.personer.find(({ id }) => id === personId)?.namn ?? '';

/** When a person is away: their own days, or another's by whoever keeps the register. */
const ledighetsakter = ({ under, hem, mal, person }: Vem): readonly Akt[] => [
  kommunakt({
    ...{ kommando: 'angeLedighet', vag: `${under}/ledighet/ange`, mal, hem },
    underlag: (kommun) => kommun,
    namn: 'Ange ledigheten',
    rubrik: () => 'Ange ledighet',
    ingress: (kommun) => namnet(kommun, person(kommun)),
    falt: () => [FORSTA, SISTA],
    sedan: [
      'Påminnelser och eskaleringar går till ersättaren, eller vilar tills ledigheten är slut.',
      'Revisorernas frist löper som förut.',
    ],
    klart: 'Ledigheten är angiven',
  }),
  kommunakt({
    ...{ kommando: 'andraLedighet', vag: `${under}/ledighet/andra`, mal, hem },
    underlag: (kommun) => kommun,
    namn: 'Ändra ledigheten',
    rubrik: () => 'Ändra en ledighets sista dag',
    ingress: (kommun) => namnet(kommun, person(kommun)),
    falt: (kommun) => [
      {
        ...{ slag: 'LISTA', namn: 'from', etikett: 'Ledighet', saknas: 'Välj ledighet' },
        alternativ: kommun.organisation.ledigheter
          .filter(({ personId, tom }) => personId === person(kommun) && tom >= kommun.idag)
          .map(({ from, tom }) => ({
            varde: from,
            etikett: `${svenskDag(from, { ar: true })} till ${svenskDag(tom, { ar: true })}`,
          })),
      },
      SISTA,
    ],
    sedan: ['Efter den dagen går påminnelser till innehavaren igen.'],
    klart: 'Ledigheten är ändrad',
  }),
];

export const LEDIGHETSAKTER: readonly Akt[] = [
  ...ledighetsakter({
    ...{ under: 'konto', hem: { meny: null, vag: '/konto', namn: 'Mitt konto' } },
    mal: ({ personId }) => personId,
    person: ({ aktor }) => aktor.personId,
  }),
  ...ledighetsakter({
    ...{ under: 'organisation/personer/:personId', hem: ORGANISATION, mal: 'personId' },
    person: ({ idn }) => idn['personId'] ?? '',
  }),
];
