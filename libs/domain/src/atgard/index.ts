export { ATGARD_STATUSAR, ATGARD_STATUS_ETIKETT, arAtgardAvslutad } from './atgard';
export type { Ansvar, Atgard, AtgardStatus, Bevis, Omplanering, Statusrapport } from './atgard';
export { blockeraAtgard, havBlockering, klarmarkeraAtgard, rapporteraAtgard } from './genomfor';
export { planeraOmAtgard } from './planera-om';
export { accepteraAtgard, avbojAtgard } from './ta-stallning';
export { beslutaAtgard, tilldelaAtgard } from './tilldela';
export { avslutaUtanAtgard, underkannAtgard, verifieraAtgard } from './verifiera';
