import { BefattningSvar } from '#contracts';
import { Sidfraga } from '../http/sidfraga';
import { hamtning, type Operation } from '../operationer/operation';

export const BEFATTNINGAR: readonly Operation[] = [
  hamtning({
    namn: 'listaBefattningar',
    vag: '/befattningar',
    ratt: 'organisation.las',
    grupp: 'befattningar',
    rubrik: 'Lista befattningar',
    beskrivning: 'Befattningar som kan ha ansvar, och om de är vakanta i dag.',
    fraga: Sidfraga,
    svar: {
      slag: 'LISTA',
      status: 200,
      beskrivning: 'En sida av listan.',
      namn: 'Befattning',
      schema: BefattningSvar,
      nyckel: 'befattningar',
    },
  }),
];
