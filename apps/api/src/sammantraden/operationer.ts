import { SammantradeSvar } from '#contracts';
import { Sammantradesfraga } from './sammantradesfraga';
import { hamtning, type Operation } from '../operationer/operation';

export const SAMMANTRADEN: readonly Operation[] = [
  hamtning({
    namn: 'listaSammantraden',
    vag: '/sammantraden',
    ratt: 'organisation.las',
    grupp: 'sammantraden',
    rubrik: 'Lista sammanträden',
    beskrivning: 'Sammanträden att välja när svaret planeras.',
    fraga: Sammantradesfraga,
    svar: {
      slag: 'LISTA',
      status: 200,
      beskrivning: 'En sida av listan.',
      namn: 'Sammantrade',
      schema: SammantradeSvar,
      nyckel: 'sammantraden',
    },
  }),
];
