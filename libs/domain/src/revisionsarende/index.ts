export { aterrapportera, avsluta } from './avsluta';
export { behandlaIUtskott, kalla } from './bered';
export { bevakningar } from './bevakningar';
export { beviljaAnstand } from './bevilja-anstand';
export { expediera } from './expediera';
export { faststallPlan } from './faststall-plan';
export { fattaBeslut } from './fatta-beslut';
export { gallandeFrist, ursprungligFrist } from './frist';
export type { Frist } from './frist';
export type { ArendeHandelse, ArendeInkommet, AtgardHandelse } from './handelser';
export { vadHanderHarnast } from './harnast';
export type { Harnast } from './harnast';
export { hinderFramat } from './hinder-framat';
export type { HinderFramat } from './hinder-framat';
export { justera } from './justera';
export { begarKomplettering, lamnaKomplettering } from './komplettera';
export { publicering } from './publicering';
export type { Publicering } from './publicering';
export { overflytta } from './overflytta';
export { registrera } from './registrera';
export { skickaRemiss, svaraPaRemiss } from './remittera';
export { skrivBemotande } from './skriv-bemotande';
export { SVAR_STATUSAR, SVAR_STATUS_ETIKETT } from './svar-status';
export type { SvarStatus } from './svar-status';
export { taEmot } from './ta-emot';
export type { TaEmot } from './ta-emot';
export { godtaSvar, kvitteraSvar } from './ta-emot-svar';
export { TrasigHandelselogg, tillampa, tillampaAlla } from './tillampa';
export { STALLNINGSTAGANDEN } from './tillstand';
export type {
  Bemotande,
  Komplettering,
  Namndbeslut,
  PlaneradAtgard,
  Rekommendation,
  Remiss,
  RevisionsArende,
  Stallningstagande,
  Votering,
  Yttrandeversion,
} from './tillstand';
export { underteckna } from './underteckna';
