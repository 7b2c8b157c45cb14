import { gallandeFrist, type Datum } from '#domain';
import type { Aktunderlag } from '#application';
import type { Akt } from '../akter/akt';
import { omArendet } from '../akter/om-arendet';
import { dagfraga, gjortDen, textfraga } from '../formular/vanliga-fragor';
import type { Fraga } from '../formular/falt';
import { svenskDag } from '../layout/datum';

const nuGaller = ({ arende }: Aktunderlag): string =>
  `Nu gäller svar senast ${svenskDag(gallandeFrist(arende.frister).svarSenast, { ar: true })}.`;

const handlingen = (vad: string): Fraga => ({
  ...{ slag: 'RAD', namn: 'kalla', etikett: 'Revisorernas handling' },
  hjalp: `Vad den är och vilken dag den kom, till exempel ”${vad} 2025-03-03”. En frist ändras bara av revisorerna.`,
  saknas: 'Skriv vilken handling från revisorerna det står i',
});

const obesvarat = ({ arende }: Readonly<{ arende: Aktunderlag['arende'] }>): boolean =>
  arende.slag === 'SVAR' && arende.svarMottaget === null && arende.avslut === null;

const vantande = ({ anstand }: Aktunderlag['arende']): boolean => anstand.some(({ besked }) => besked === null);

const senasteDag = ({ arende }: Aktunderlag): Datum => gallandeFrist(arende.frister).svarSenast;

/** What is done about when revisorerna are to have the reply (domain 2.3). Only they can change it. */
export const FRISTAKTER: readonly Akt[] = [
  omArendet({
    ...{ kommando: 'begarAnstand', vag: 'anstand/begar', namn: 'Begär anstånd' },
    rubrik: 'Till vilken dag behöver nämnden anstånd?',
    ingress: nuGaller,
    falt: ({ idag }) => [
      gjortDen(idag, 'När begärdes anståndet?', 'begard'),
      dagfraga({
        namn: 'onskadSvarSenast',
        etikett: 'Ny dag för svaret',
        riktning: 'FRAM',
        saknas: 'Skriv vilken dag nämnden kan svara',
      }),
      textfraga({ namn: 'skal', etikett: 'Varför behövs anstånd?', saknas: 'Skriv varför anstånd behövs' }),
    ],
    sedan: (u) => [
      'Revisorerna beslutar. Registrera deras besked när det kommer.',
      `Till dess gäller ${svenskDag(senasteDag(u), { ar: true })} och alla påminnelser som förut.`,
    ],
    klart: 'Begäran om anstånd är registrerad',
    utfall: nuGaller,
    nar: (arende) => obesvarat({ arende }) && !vantande(arende) && arende.expedieringar.length === 0,
  }),
  omArendet({
    ...{ kommando: 'beviljaAnstand', vag: 'anstand/bevilja', namn: 'Registrera beviljat anstånd', provas: true },
    rubrik: 'Vilken dag gäller nu?',
    ingress: nuGaller,
    falt: ({ idag, arende }) => [
      dagfraga({
        ...{ namn: 'svarSenast', etikett: 'Svar senast', riktning: 'FRAM', saknas: 'Skriv den nya dagen' },
        ...onskad(arende),
      }),
      gjortDen(idag, 'När beslutade revisorerna?', 'beslutad'),
      handlingen('Revisorernas beslut'),
    ],
    sedan: ['Planen räknas om efter den nya dagen. Den ursprungliga fristen syns alltid kvar.'],
    klart: 'Anståndet är registrerat',
    utfall: nuGaller,
    nar: (arende) => obesvarat({ arende }) && vantande(arende),
  }),
  omArendet({
    ...{ kommando: 'avslaAnstand', vag: 'anstand/avsla', namn: 'Registrera avslaget anstånd' },
    rubrik: 'När sa revisorerna nej?',
    ingress: nuGaller,
    falt: ({ idag }) => [gjortDen(idag, 'Dag då revisorerna sa nej'), handlingen('Revisorernas svar')],
    sedan: ['Fristen gäller som förut.'],
    klart: 'Avslaget är registrerat',
    utfall: nuGaller,
    nar: (arende) => obesvarat({ arende }) && vantande(arende),
  }),
  omArendet({
    ...{ kommando: 'paminnelseFranRevisorerna', vag: 'paminnelse', namn: 'Registrera påminnelse från revisorerna' },
    rubrik: 'När påminde revisorerna?',
    falt: ({ idag }) => [gjortDen(idag, 'Dag då påminnelsen kom'), handlingen('Mejl')],
    sedan: ['Handläggaren får en uppgift: svara revisorerna. Fristen ändras inte.'],
    klart: 'Påminnelsen är registrerad',
    nar: (arende) => obesvarat({ arende }),
  }),
];

/** The day that was asked for is proposed: it is most often the one that is given. */
const onskad = ({ anstand }: Aktunderlag['arende']): Readonly<{ varde?: Datum }> => {
  const begart = anstand.find(({ besked }) => besked === null);
  return begart === undefined ? {} : { varde: begart.onskadSvarSenast };
};
