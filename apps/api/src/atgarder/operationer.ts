import { AtgardsradSvar } from '#contracts';
import { hamtning, type Operation } from '../operationer/operation';
import { Atgardslistfraga } from './atgardslistfraga';

export const ATGARDER: readonly Operation[] = [
  hamtning({
    namn: 'listaAtgarder',
    vag: '/atgarder',
    ratt: 'atgard.lista',
    grupp: 'atgarder',
    rubrik: 'Lista åtgärder',
    beskrivning: 'Beslutade åtgärder i alla ärenden som du får läsa, närmaste klart-datum först och de utan dag sist.',
    fraga: Atgardslistfraga,
    svar: {
      slag: 'LISTA',
      status: 200,
      beskrivning: 'En sida av listan.',
      namn: 'Atgardsrad',
      schema: AtgardsradSvar,
      nyckel: 'atgarder',
    },
  }),
];
