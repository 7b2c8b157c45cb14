import {
  GranskningSvar,
  KvittoSvar,
  LiknandeRekommendationSvar,
  RegistreraGranskning,
  RegistreradSvar,
  TidigareRekommendationSvar,
  text,
} from '#contracts';
import type { z } from 'zod';
import { Sidfraga } from '../http/sidfraga';
import { API_ROT, hamtning, type Operation } from '../operationer/operation';

const GRUPP = 'granskningar';
const ETT_ID = '4b1f9a52-8a53-4a0c-9a3c-1d2e3f405162';

const REGISTRERA: Operation = {
  namn: 'registreraGranskning',
  metod: 'POST',
  vag: `${API_ROT}/granskningar`,
  ratt: 'granskning.registrera',
  grupp: GRUPP,
  rubrik: 'Registrera en granskning',
  beskrivning:
    'Rapporten, missivet och rekommendationerna som revisorerna har skickat. Varje organ som ska svara får ett eget ärende.',
  fraga: null,
  begaran: {
    namn: 'RegistreraGranskningBegaran',
    schema: RegistreraGranskning,
    exempel: {
      titel: 'Granskning av aktivering av unga',
      revisorernasDnr: 'KR 2024-00021',
      rapportdatum: '2025-01-15',
      missivdatum: '2025-01-17',
      inkommen: '2025-01-17',
      svarSenast: '2025-03-31',
      narKlartBegart: true,
      organIds: [ETT_ID],
      rekommendationer: [{ nummer: 1, text: 'Säkerställ att brister omsätts till åtgärder.' }],
    },
  },
  svar: {
    slag: 'ETT',
    status: 201,
    beskrivning: 'Granskningen är registrerad och ärendena är öppnade. Location är granskningens adress.',
    namn: 'RegistreradGranskning',
    schema: RegistreradSvar,
  },
  kommando: null,
  kommunkommando: null,
  iDokumentet: true,
};

const LANGSTA_SOKTEXT = 2000;

export const Liknandefraga = Sidfraga.extend({
  text: text(LANGSTA_SOKTEXT).optional().meta({
    description: 'Rekommendationens text, eller början av den. Utan text är listan tom.',
    example: 'Säkerställ att brister omsätts till åtgärder.',
  }),
});
export type Liknandefraga = z.infer<typeof Liknandefraga>;

export const GRANSKNINGAR: readonly Operation[] = [
  hamtning({
    namn: 'listaGranskningar',
    vag: '/granskningar',
    ratt: 'granskning.las',
    grupp: GRUPP,
    rubrik: 'Lista granskningar',
    beskrivning: 'Kommunens granskningar, den senast inkomna först, med vilka organ som har svarat.',
    fraga: Sidfraga,
    svar: {
      slag: 'LISTA',
      status: 200,
      beskrivning: 'En sida av listan.',
      namn: 'Granskning',
      schema: GranskningSvar,
      nyckel: 'granskningar',
    },
  }),
  hamtning({
    namn: 'visaGranskning',
    vag: '/granskningar/{id}',
    ratt: 'granskning.las',
    grupp: GRUPP,
    rubrik: 'Visa en granskning',
    beskrivning: 'Det som revisorerna skickade, och hur långt varje organ har kommit.',
    svar: { slag: 'ETT', status: 200, beskrivning: 'Granskningen.', namn: 'Granskning', schema: GranskningSvar },
  }),
  hamtning({
    namn: 'listaTidigareRekommendationer',
    vag: '/granskningar/{id}/tidigare-rekommendationer',
    ratt: 'rapport.las',
    grupp: GRUPP,
    rubrik: 'Lista det som granskningen följer upp',
    beskrivning:
      'De tidigare rekommendationer som en uppföljande granskning går tillbaka till, med läge, åtgärder och bevis som ' +
      'de var när granskningen registrerades.',
    fraga: Sidfraga,
    svar: {
      slag: 'LISTA',
      status: 200,
      beskrivning: 'En sida av listan.',
      namn: 'TidigareRekommendation',
      schema: TidigareRekommendationSvar,
      nyckel: 'rekommendationer',
    },
  }),
  hamtning({
    namn: 'listaGranskningensKvitton',
    vag: '/granskningar/{id}/kvitton',
    ratt: 'extern.folj',
    grupp: GRUPP,
    rubrik: 'Lista granskningens kvitton',
    beskrivning:
      'Varje påminnelse om ett svar från ett bolag eller kommunalförbund, äldst först, med regeln bakom och svaret på ' +
      '”varför”. Organens står i deras ärenden.',
    fraga: Sidfraga,
    svar: {
      slag: 'LISTA',
      status: 200,
      beskrivning: 'En sida av kvittona.',
      namn: 'Kvitto',
      schema: KvittoSvar,
      nyckel: 'kvitton',
    },
  }),
  hamtning({
    namn: 'listaLiknandeRekommendationer',
    vag: '/liknande-rekommendationer',
    ratt: 'granskning.registrera',
    grupp: GRUPP,
    rubrik: 'Lista liknande tidigare rekommendationer',
    beskrivning: 'De 20 tidigare rekommendationer i kommunen vars text är mest lik, med organ, år och läge.',
    fraga: Liknandefraga,
    svar: {
      slag: 'LISTA',
      status: 200,
      beskrivning: 'En sida av listan.',
      namn: 'LiknandeRekommendation',
      schema: LiknandeRekommendationSvar,
      nyckel: 'rekommendationer',
    },
  }),
  REGISTRERA,
];
