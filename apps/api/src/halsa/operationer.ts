import { HalsaSvar } from '#contracts';
import { hamtning, type Operation } from '../operationer/operation';

const GRUPP = 'halsa';

/** For the machine that keeps the process running; outside the API's root and its document. */
export const HALSA: readonly Operation[] = [
  {
    ...hamtning({
      namn: 'lever',
      vag: '',
      ratt: 'OPPEN',
      grupp: GRUPP,
      rubrik: 'Lever processen?',
      beskrivning: 'Svarar när processen kör.',
      svar: { slag: 'ETT', status: 200, beskrivning: 'Processen kör.', namn: 'Halsa', schema: HalsaSvar },
      iDokumentet: false,
    }),
    vag: '/livez',
  },
  {
    ...hamtning({
      namn: 'redo',
      vag: '',
      ratt: 'OPPEN',
      grupp: GRUPP,
      rubrik: 'Kan processen ta emot anrop?',
      beskrivning: 'Svarar 200 när databasen svarar, annars 503.',
      svar: { slag: 'ETT', status: 200, beskrivning: 'Databasen svarar.', namn: 'Halsa', schema: HalsaSvar },
      iDokumentet: false,
    }),
    vag: '/readyz',
  },
];
