export { ateroppnaAtgard } from './ateroppna';
export { ATGARD_STATUSAR, ATGARD_STATUS_ETIKETT, arAtgardAvslutad, liggerPa } from './atgard';
export type { Ansvar, Atgard, AtgardStatus, Bevis, Omplanering, Statusrapport } from './atgard';
export { avslutaDelegering, delegeraAtgard } from './delegera';
export { atgardForPerson } from './for-person';
export type { AtgardForPerson } from './for-person';
export { foljUppAtgard, kontrolleraEffekt } from './folj-upp';
export {
  UNDER_ARBETE,
  blockeraAtgard,
  havBlockering,
  klarmarkeraAtgard,
  laggBevis,
  rapporteraAtgard,
} from './genomfor';
export { planeraOmAtgard } from './planera-om';
export { slaIhopAtgard } from './sla-ihop';
export { accepteraAtgard, avbojAtgard } from './ta-stallning';
export { beslutaAtgard, tilldelaAtgard } from './tilldela';
export { avslutaUtanAtgard, underkannAtgard, verifieraAtgard } from './verifiera';
