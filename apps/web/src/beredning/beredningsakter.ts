import { organval, valbaraOrgan } from '../ord/organ';
import type { Aktunderlag } from '#application';
import type { Akt } from '../akter/akt';
import { omArendet } from '../akter/om-arendet';
import type { Alternativ, Fraga } from '../formular/falt';
import { dagfraga, gjortDen, paragraffraga, textfraga } from '../formular/vanliga-fragor';
import { postval } from '../ord/poster';
import { DIARIEFORING } from './diarieforing';

const rekommendationsval = ({ rekommendationer }: Aktunderlag['arende']): readonly Alternativ[] =>
  rekommendationer.map(({ id, nummer, text }) => ({ varde: id, etikett: `${String(nummer)}. ${text}` }));

const iOrganet = ({ poster, arende }: Aktunderlag): readonly Alternativ[] =>
  postval(poster.filter(({ organId }) => organId === arende.organId));

const rekommendationer = ({ arende }: Aktunderlag): Fraga => ({
  ...{
    slag: 'FLERVAL',
    namn: 'rekommendationIds',
    etikett: 'Rekommendationer',
    saknas: 'Välj minst en rekommendation',
  },
  alternativ: rekommendationsval(arende),
});

const remissdag = ({ arende }: Aktunderlag): Fraga =>
  dagfraga({
    ...{ namn: 'svarSenast', etikett: 'Svar senast', riktning: 'FRAM', saknas: 'Skriv vilken dag ni behöver svaret' },
    ...(arende.plan === null ? {} : { varde: arende.plan.remissSvarSenast }),
  });

/** From the letter to a case that is being prepared (domain 2.2). */
export const BEREDNINGSAKTER: readonly Akt[] = [
  DIARIEFORING,
  omArendet({
    ...{ kommando: 'skickaRemiss', vag: 'remisser/skicka', namn: 'Skicka på remiss' },
    rubrik: 'Vad behöver ni veta av enheterna?',
    falt: (u) => [
      {
        ...{ slag: 'FLERVAL', namn: 'befattningIds', etikett: 'Till vilka?', saknas: 'Välj minst en befattning' },
        alternativ: iOrganet(u),
      },
      rekommendationer(u),
      textfraga({ namn: 'fraga', etikett: 'Fråga', saknas: 'Skriv vad ni vill veta' }),
      remissdag(u),
    ],
    sedan: ['Var och en får ett mejl i morgon bitti och påminnelser före den sista dagen.'],
    klart: 'Remissen är skickad',
    utfall: ({ arende }) =>
      `Den gick till ${String(arende.remisser.filter(({ skickad }) => skickad === arende.remisser.at(-1)?.skickad).length)} befattningar.`,
    nar: ['PLANERAD', 'UNDER_BEREDNING', 'ATERREMITTERAD'],
  }),
  omArendet({
    ...{ kommando: 'remitteraTillOrgan', vag: 'organremisser/skicka', namn: 'Be en annan nämnd yttra sig' },
    rubrik: 'Vad vill ni veta av den andra nämnden?',
    ingress: 'Nämnden är en egen myndighet. Den får ett eget ärende med egen frist och fattar ett eget beslut.',
    falt: (u) => [
      {
        ...{ slag: 'LISTA', namn: 'organId', etikett: 'Nämnd', saknas: 'Välj en nämnd' },
        alternativ: organval(valbaraOrgan(u.organ, u.idag).filter(({ id }) => id !== u.arende.organId)),
      },
      rekommendationer(u),
      textfraga({ namn: 'fraga', etikett: 'Fråga', saknas: 'Skriv vad ni vill veta' }),
      remissdag(u),
    ],
    sedan: ['Den andra nämndens förvaltningsjurist får ärendet. Yttrandet syns här när det har skickats.'],
    klart: 'Den andra nämnden har fått frågan',
    nar: (arende) =>
      arende.slag === 'SVAR' && ['PLANERAD', 'UNDER_BEREDNING', 'ATERREMITTERAD'].includes(arende.svarStatus),
  }),
  omArendet({
    ...{ kommando: 'delaRekommendation', vag: 'rekommendationer/dela', namn: 'Dela en rekommendation' },
    rubrik: 'Vilken rekommendation frågar efter flera saker?',
    falt: ({ arende }) => [
      {
        ...{ slag: 'VAL', namn: 'rekommendationId', etikett: 'Rekommendation', saknas: 'Välj en rekommendation' },
        alternativ: rekommendationsval(arende),
      },
      ...[0, 1, 2, 3, 4, 5].map((i): Fraga =>
        i < 2
          ? {
              slag: 'TEXT',
              namn: `delar.${String(i)}`,
              etikett: `Del ${String(i + 1)}`,
              saknas: `Skriv del ${String(i + 1)}`,
            }
          : { slag: 'TEXT', namn: `delar.${String(i)}`, etikett: `Del ${String(i + 1)}` },
      ),
    ],
    sedan: ['Varje del besvaras för sig. Rekommendationen är besvarad när alla delar är det.'],
    klart: 'Rekommendationen är delad',
    nar: ['REGISTRERAD', 'PLANERAD', 'UNDER_BEREDNING', 'ATERREMITTERAD'],
  }),
  omArendet({
    ...{ kommando: 'anmalForKannedom', vag: 'kannedom', namn: 'Registrera anmälan till nämnden' },
    rubrik: 'När fick nämnden veta om granskningen?',
    falt: ({ idag }) => [paragraffraga(), gjortDen(idag, 'Sammanträdesdag')],
    sedan: ['Ärendet avslutas.'],
    klart: 'Granskningen är anmäld i nämnden',
    nar: ['KANNEDOM'],
  }),
  omArendet({
    ...{ kommando: 'avskriv', vag: 'avskrivning', namn: 'Avskriv ärendet' },
    rubrik: 'Varför ska ärendet inte besvaras?',
    falt: ({ idag }) => [
      gjortDen(idag, 'Dag för avskrivningen'),
      textfraga({ namn: 'skal', etikett: 'Skäl', saknas: 'Skriv varför ärendet avskrivs' }),
    ],
    sedan: ['Alla påminnelser i ärendet slutar. Det går inte att öppna igen.'],
    klart: 'Ärendet är avskrivet',
    nar: (arende) => arende.beslut === null && arende.avslut === null,
  }),
];
