import { OrganSvar } from '#contracts';
import { Sidfraga } from '../http/sidfraga';
import { hamtning, type Operation } from '../operationer/operation';

export const ORGAN: readonly Operation[] = [
  hamtning({
    namn: 'listaOrgan',
    vag: '/organ',
    ratt: 'organisation.las',
    grupp: 'organ',
    rubrik: 'Lista organ',
    beskrivning: 'Nämnder och andra organ som svarar till revisorerna.',
    fraga: Sidfraga,
    svar: {
      slag: 'LISTA',
      status: 200,
      beskrivning: 'En sida av listan.',
      namn: 'Organ',
      schema: OrganSvar,
      nyckel: 'organ',
    },
  }),
];
