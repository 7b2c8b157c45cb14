import { UNDER_ARBETE } from '#domain';
import { textfraga } from '../formular/vanliga-fragor';
import { postval } from '../ord/poster';
import { omAtgarden, type Atgardsakt } from './om-atgarden';

/** Whose it is to do: taken on, passed on, or handed back. */
export const ANSVARET: readonly Atgardsakt[] = [
  omAtgarden({
    ...{ kommando: 'accepteraAtgard', vag: 'acceptera', vem: 'SVARAR', nar: ['TILLDELAD'] },
    ...{ val: 'Vi gör det', hjalp: 'Ta emot åtgärden med den dag som står.' },
    rubrik: 'Tar ni på er åtgärden?',
    falt: [],
    sedan: ['Du får en påminnelse i god tid före dagen då den ska vara klar.'],
    ...{ knapp: 'Ta emot åtgärden', klart: 'Du har tagit emot åtgärden' },
  }),
  omAtgarden({
    ...{ kommando: 'avbojAtgard', vag: 'avboj', vem: 'SVARAR', nar: ['TILLDELAD', 'ACCEPTERAD'] },
    ...{ val: 'Uppgiften är inte min', hjalp: 'Säg varför, så får någon annan den.' },
    rubrik: 'Varför är uppgiften inte din?',
    falt: [
      textfraga({
        ...{ namn: 'skal', etikett: 'Skäl', saknas: 'Skriv varför uppgiften inte är din' },
        hjalp: 'Säg gärna vem som bör ha den. Högst 300 tecken.',
      }),
    ],
    sedan: ['Åtgärden går tillbaka till handläggaren, som ger den till en annan befattning. Dina påminnelser slutar.'],
    ...{ knapp: 'Lämna ifrån dig uppgiften', klart: 'Du har lämnat ifrån dig uppgiften' },
  }),
  omAtgarden({
    ...{ kommando: 'delegeraAtgard', vag: 'delegera', vem: 'SVARAR', nar: UNDER_ARBETE },
    ...{ val: 'Någon annan gör det åt mig', hjalp: 'Välj vem. Du svarar fortfarande för att den blir gjord.' },
    rubrik: 'Vem ska göra det?',
    ingress: 'Du svarar fortfarande för att den blir gjord.',
    falt: ({ allt: { poster, arende } }) => [
      {
        ...{ slag: 'LISTA', namn: 'utforare', etikett: 'Befattning', saknas: 'Välj en befattning' },
        alternativ: postval(poster.filter(({ organId }) => organId === null || organId === arende.organId)),
      },
    ],
    sedan: ['Den du väljer får uppgiften och påminnelserna. Du markerar åtgärden som klar när den är gjord.'],
    ...{ knapp: 'Låt befattningen göra det', klart: 'Någon annan gör åtgärden' },
    utfall: 'Du svarar fortfarande för den, och får veta om tiden går ut.',
  }),
  omAtgarden({
    ...{ kommando: 'avslutaDelegering', vag: 'avsluta-delegering', vem: 'ARBETAR' },
    nar: ({ delegeringar }) => delegeringar.some(({ tom }) => tom === null),
    ...{ val: 'Ingen annan gör det längre', hjalp: 'Uppgiften går tillbaka till den som svarar för åtgärden.' },
    rubrik: 'Ska uppgiften gå tillbaka?',
    falt: [],
    sedan: ['Den som svarar för åtgärden får uppgiften och påminnelserna igen.'],
    ...{ knapp: 'Låt uppgiften gå tillbaka', klart: 'Uppgiften har gått tillbaka till den som svarar för den' },
  }),
];
