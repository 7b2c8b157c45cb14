import { PubliceringSvar } from '#contracts';
import { Sidfraga } from '../http/sidfraga';
import { hamtning, type Operation } from '../operationer/operation';

const GRUPP = 'publiceringar';

export const PUBLICERINGAR: readonly Operation[] = [
  hamtning({
    namn: 'listaPubliceringar',
    vag: '/publiceringar',
    ratt: 'publicering.las',
    grupp: GRUPP,
    rubrik: 'Lista publicerade svar',
    beskrivning: 'Svaren som de har gått ut till revisorerna, den senaste versionen per ärende.',
    fraga: Sidfraga,
    svar: {
      slag: 'LISTA',
      status: 200,
      beskrivning: 'En sida av listan.',
      namn: 'Publicering',
      schema: PubliceringSvar,
      nyckel: 'publiceringar',
    },
  }),
  hamtning({
    namn: 'visaPublicering',
    vag: '/publiceringar/{id}',
    ratt: 'publicering.las',
    grupp: GRUPP,
    rubrik: 'Visa ett publicerat svar',
    beskrivning: 'Svaret som det expedierades, med datum och version. Det ändras aldrig.',
    svar: { slag: 'ETT', status: 200, beskrivning: 'Publiceringen.', namn: 'Publicering', schema: PubliceringSvar },
  }),
];
