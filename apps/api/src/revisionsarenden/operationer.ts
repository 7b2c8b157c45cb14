import { ARENDEKOMMANDON, type Arendekommando } from '#application';
import {
  ArendeSvar,
  ArenderadSvar,
  HandelseSvar,
  KommandoSvar,
  KvittoSvar,
  PlaneringSvar,
  UppfoljningSvar,
} from '#contracts';
import { Sidfraga } from '../http/sidfraga';
import { API_ROT, begaransnamn, hamtning, type Operation } from '../operationer/operation';
import { Arendelistfraga } from './arendelistfraga';

const GRUPP = 'revisionsarenden';

const kommandot = (kommando: Arendekommando): Operation => ({
  namn: kommando.namn,
  metod: 'POST',
  vag: `${API_ROT}/revisionsarenden/{id}/${kommando.resurs}`,
  ratt: kommando.ratt,
  grupp: GRUPP,
  rubrik: kommando.rubrik,
  beskrivning: kommando.beskrivning,
  fraga: null,
  begaran: { namn: begaransnamn(kommando.namn), schema: kommando.begaran, exempel: kommando.exempel },
  svar: {
    slag: 'ETT',
    status: 200,
    beskrivning: 'Det är gjort. ETag är ärendets nya version.',
    namn: 'Kommandosvar',
    schema: KommandoSvar,
  },
  kommando,
  kommunkommando: null,
  iDokumentet: true,
});

export const REVISIONSARENDEN: readonly Operation[] = [
  hamtning({
    namn: 'listaArenden',
    vag: '/revisionsarenden',
    ratt: 'arende.lista',
    grupp: GRUPP,
    rubrik: 'Lista ärenden',
    beskrivning: 'Ärenden som du får läsa, närmaste svarsdag först.',
    fraga: Arendelistfraga,
    svar: {
      slag: 'LISTA',
      status: 200,
      beskrivning: 'En sida av listan.',
      namn: 'Arenderad',
      schema: ArenderadSvar,
      nyckel: 'revisionsarenden',
    },
  }),
  hamtning({
    namn: 'visaArende',
    vag: '/revisionsarenden/{id}',
    ratt: 'arende.las',
    grupp: GRUPP,
    rubrik: 'Visa ett ärende',
    beskrivning:
      'Ärendet som det står, vad som händer härnäst och vad som hindrar nästa stora steg. ETag är ärendets version; ' +
      'svaret 304 betyder att ärendet är oförändrat.',
    svar: { slag: 'ETT', status: 200, beskrivning: 'Ärendet.', namn: 'Revisionsarende', schema: ArendeSvar },
  }),
  hamtning({
    namn: 'visaPlanering',
    vag: '/revisionsarenden/{id}/planering',
    ratt: 'arende.las',
    grupp: GRUPP,
    rubrik: 'Visa planeringen',
    beskrivning:
      'Varje sammanträde som kan bära svaret, med alla dagar räknade bakåt, förslaget och varför, och de andra vägarna ' +
      'när inget sammanträde hinner. Ändrar ingenting.',
    svar: { slag: 'ETT', status: 200, beskrivning: 'Planeringen.', namn: 'Planering', schema: PlaneringSvar },
  }),
  hamtning({
    namn: 'visaUppfoljning',
    vag: '/revisionsarenden/{id}/uppfoljning',
    ratt: 'arende.las',
    grupp: GRUPP,
    rubrik: 'Visa ärendets uppföljning',
    beskrivning:
      'Revisorernas fyra frågor med svar, bevis och vad som saknas, och var varje rekommendation står. Allt räknas ut ' +
      'ur ärendet; den som vill ha ett annat svar registrerar det som saknas.',
    svar: { slag: 'ETT', status: 200, beskrivning: 'Uppföljningen.', namn: 'Uppfoljning', schema: UppfoljningSvar },
  }),
  hamtning({
    namn: 'listaHandelser',
    vag: '/revisionsarenden/{id}/handelser',
    ratt: 'arende.las',
    grupp: GRUPP,
    rubrik: 'Lista ärendets händelser',
    beskrivning: 'Ärendets logg i ordning. Varje händelse bär en hash som innefattar den förra.',
    fraga: Sidfraga,
    svar: {
      slag: 'LISTA',
      status: 200,
      beskrivning: 'En sida av loggen.',
      namn: 'Handelse',
      schema: HandelseSvar,
      nyckel: 'handelser',
    },
  }),
  hamtning({
    namn: 'listaArendetsKvitton',
    vag: '/revisionsarenden/{id}/kvitton',
    ratt: 'arende.las',
    grupp: GRUPP,
    rubrik: 'Lista ärendets kvitton',
    beskrivning: 'Varje påminnelse och eskalering, äldst först, med regeln bakom och svaret på ”varför”.',
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
  ...ARENDEKOMMANDON.map(kommandot),
];
