import { KOMMUNKOMMANDON, type Kommunkommando } from '#application';
import { KalenderSvar, KommunhandelseSvar, KommunkommandoSvar } from '#contracts';
import { Sidfraga } from '../http/sidfraga';
import { API_ROT, begaransnamn, hamtning, type Operation } from '../operationer/operation';

const kommandot = (kommunkommando: Kommunkommando): Operation => ({
  namn: kommunkommando.namn,
  metod: 'POST',
  vag: `${API_ROT}/${kommunkommando.resurs}`,
  ratt: kommunkommando.ratt,
  grupp: kommunkommando.resurs.split('/')[0] ?? '',
  rubrik: kommunkommando.rubrik,
  beskrivning: kommunkommando.beskrivning,
  fraga: null,
  begaran: {
    namn: begaransnamn(kommunkommando.namn),
    schema: kommunkommando.begaran,
    exempel: kommunkommando.exempel,
  },
  svar: {
    slag: 'ETT',
    status: 200,
    beskrivning: 'Det är gjort. ETag är kommunens nya version.',
    namn: 'Kommunkommandosvar',
    schema: KommunkommandoSvar,
  },
  kommando: null,
  kommunkommando,
  iDokumentet: true,
});

export const KOMMUN: readonly Operation[] = [
  hamtning({
    namn: 'visaKalender',
    vag: '/kalender',
    ratt: 'organisation.las',
    grupp: 'kalender',
    rubrik: 'Visa kalendern',
    beskrivning: 'Kommunens egna lediga dagar, utöver lagens. ETag är kommunens version.',
    svar: { slag: 'ETT', status: 200, beskrivning: 'Kalendern.', namn: 'Kalender', schema: KalenderSvar },
  }),
  hamtning({
    namn: 'listaKommunhandelser',
    vag: '/kommunhandelser',
    ratt: 'kommunlogg.las',
    grupp: 'kommunhandelser',
    rubrik: 'Lista kommunens händelser',
    beskrivning:
      'Vad som har ändrats i kommunens kalender och organisation, i ordning. Varje händelse bär en hash som innefattar ' +
      'den förra.',
    fraga: Sidfraga,
    svar: {
      slag: 'LISTA',
      status: 200,
      beskrivning: 'En sida av loggen.',
      namn: 'Kommunhandelse',
      schema: KommunhandelseSvar,
      nyckel: 'kommunhandelser',
    },
  }),
  ...KOMMUNKOMMANDON.map(kommandot),
];
