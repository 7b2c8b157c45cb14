import { ApiInfoSvar } from '#contracts';
import { hamtning, type Operation } from '../operationer/operation';

export const API_INFO: readonly Operation[] = [
  hamtning({
    namn: 'visaApiInfo',
    vag: '/api-info',
    ratt: 'OPPEN',
    grupp: 'api-info',
    rubrik: 'Visa vad API:et är',
    beskrivning: 'Namn, version, status och var dokumentationen finns.',
    svar: {
      slag: 'ETT',
      status: 200,
      beskrivning: 'API:ets uppgifter om sig självt.',
      namn: 'ApiInfo',
      schema: ApiInfoSvar,
    },
  }),
];
