import type { RevisionsArende } from '#domain';
import type { Akt } from '../akter/akt';
import { omArendet } from '../akter/om-arendet';
import type { Falt } from '../formular/falt';
import { gjortDen, paragraffraga, textfraga } from '../formular/vanliga-fragor';
import { svenskDag } from '../layout/datum';

const dagen = (dag: Parameters<typeof svenskDag>[0]): string => svenskDag(dag, { ar: true });

const expedierad = (mottagare: string): readonly Falt[] => [
  {
    ...{ slag: 'RAD', namn: 'mottagare.0', etikett: 'Mottagare', saknas: 'Skriv vem det skickades till' },
    varde: mottagare,
  },
  { slag: 'RAD', namn: 'mottagare.1', etikett: 'Ytterligare mottagare' },
  {
    ...{ slag: 'RAD', namn: 'satt', etikett: 'Hur skickades det?', saknas: 'Skriv hur det skickades' },
    hjalp: 'Till exempel e-post eller post.',
  },
];

const oanmalt = ({ beslut }: RevisionsArende): boolean =>
  beslut !== null && beslut.vag !== 'NAMND' && beslut.anmald === null;
const genomfors = ({ beslut, avslut }: RevisionsArende): boolean => beslut !== null && avslut === null;

/** From the justering to the closed case (domain 2.2, 2.6; KL 8:10–12). */
export const EFTER_BESLUTET: readonly Akt[] = [
  omArendet({
    ...{ kommando: 'anmalBeslut', vag: 'beslut/anmal', namn: 'Registrera anmälan av beslutet' },
    rubrik: 'När anmäldes beslutet i nämnden?',
    falt: ({ idag }) => [paragraffraga(), gjortDen(idag, 'Sammanträdesdag')],
    sedan: ['Bevakningen av anmälan slutar.'],
    klart: 'Anmälan är registrerad',
    nar: oanmalt,
  }),
  omArendet({
    ...{ kommando: 'justera', vag: 'justering', namn: 'Registrera justering' },
    rubrik: 'När justerades protokollet?',
    falt: ({ idag }) => [
      gjortDen(idag, 'Dag för justeringen'),
      { slag: 'KRYSS', namn: 'omedelbar', etikett: 'Paragrafen justerades omedelbart' },
    ],
    sedan: ['Justeringen ska tillkännages på anslagstavlan inom två dagar (KL 8:12). Svaret kan skickas.'],
    klart: 'Justeringen är registrerad',
    utfall: ({ arende }) => (arende.justering === null ? '' : `Anslås senast ${dagen(arende.justering.anslagSenast)}.`),
    nar: ['BESLUTAD'],
  }),
  omArendet({
    ...{ kommando: 'ansla', vag: 'anslag', namn: 'Registrera anslag' },
    rubrik: 'När anslogs justeringen?',
    falt: ({ idag }) => [gjortDen(idag, 'Dag då anslaget sattes upp')],
    sedan: ['Vi räknar ut när beslutet senast kan överklagas och när anslaget tidigast får tas ned (KL 13:5).'],
    klart: 'Anslaget är registrerat',
    utfall: ({ arende: { anslag } }) =>
      anslag === null
        ? ''
        : `Beslutet kan överklagas till och med ${dagen(anslag.overklagasSenast)}. Anslaget får tas ned ${dagen(anslag.nedtagesTidigast)}.`,
    nar: ({ justering, anslag }) => justering !== null && anslag === null,
  }),
  omArendet({
    ...{ kommando: 'expediera', vag: 'expediering', namn: 'Registrera att svaret är skickat' },
    rubrik: 'När skickades svaret?',
    falt: ({ idag, arende, organ }) => [
      gjortDen(idag, 'Dag då svaret skickades'),
      ...expedierad(
        arende.overordnat === null
          ? 'Kommunens revisorer'
          : (organ.find(({ id }) => id === arende.overordnat?.organId)?.namn ?? ''),
      ),
    ],
    sedan: [
      'Från och med nu ser revisorerna det som nämnden har antagit. Det går inte att ta tillbaka.',
      'Fristen räknas till dess att revisorerna har bekräftat att de fått svaret.',
    ],
    klart: 'Svaret är skickat',
    nar: ['JUSTERAD', 'BESLUTAD'],
  }),
  omArendet({
    ...{ kommando: 'kvitteraSvar', vag: 'kvittens', namn: 'Registrera att revisorerna fått svaret' },
    rubrik: 'När fick revisorerna svaret?',
    falt: ({ idag }) => [gjortDen(idag, 'Dag då revisorerna bekräftade')],
    sedan: ['Dagen avgör om svaret kom i tid. Påminnelserna om svaret slutar.'],
    klart: 'Revisorerna har svaret',
    nar: ['EXPEDIERAD'],
  }),
  omArendet({
    ...{ kommando: 'lamnaKomplettering', vag: 'komplettering', namn: 'Lämna komplettering' },
    rubrik: 'Vad svarar nämnden?',
    ingress: ({ arende }) => arende.kompletteringar.at(-1)?.fraga ?? '',
    falt: ({ idag }) => [
      textfraga({ namn: 'text', etikett: 'Svar på revisorernas fråga', saknas: 'Skriv svaret' }),
      gjortDen(idag, 'Dag då det skickades'),
      ...expedierad('Kommunens revisorer'),
    ],
    sedan: ['Revisorerna ser svaret. Det ursprungliga svaret ändras inte.'],
    klart: 'Kompletteringen är lämnad',
    nar: ['KOMPLETTERING_BEGARD'],
  }),
  omArendet({
    ...{ kommando: 'aterrapportera', vag: 'aterrapport', namn: 'Registrera återrapport till nämnden' },
    rubrik: 'Vad fick nämnden veta?',
    falt: ({ idag }) => [
      paragraffraga(),
      gjortDen(idag, 'Sammanträdesdag'),
      textfraga({ namn: 'text', etikett: 'Vad rapporterades?', saknas: 'Skriv vad nämnden fick veta' }),
      { slag: 'RAD', namn: 'beslut', etikett: 'Vad beslutade nämnden om rapporten?' },
      textfraga({ namn: 'kvarstaendeBehov', etikett: 'Vad återstår att göra, enligt nämnden?' }),
    ],
    sedan: ['Återrapporten blir svar på två av revisorernas fyra frågor.'],
    klart: 'Återrapporten är registrerad',
    nar: genomfors,
  }),
  omArendet({
    ...{ kommando: 'avsluta', vag: 'avslut', namn: 'Avsluta ärendet' },
    rubrik: 'När avslutade nämnden ärendet?',
    falt: ({ idag }) => [
      paragraffraga(),
      gjortDen(idag, 'Sammanträdesdag'),
      {
        ...{
          slag: 'TAL',
          namn: 'uppfoljningAr',
          etikett: 'Påminn om uppföljning efter så många år',
          saknas: 'Skriv 2 eller 3',
          varde: '2',
        },
        hjalp: 'Revisorerna brukar följa upp en granskning efter två till tre år.',
      },
    ],
    sedan: ['Alla påminnelser i ärendet slutar. Det går inte att öppna igen.'],
    klart: 'Ärendet är avslutat',
    nar: ['EXPEDIERAD', 'MOTTAGEN_AV_REVISORERNA', 'GODTAGEN'],
  }),
];
