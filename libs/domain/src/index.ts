export {
  ATGARD_STATUSAR,
  ATGARD_STATUS_ETIKETT,
  accepteraAtgard,
  arAtgardAvslutad,
  avbojAtgard,
  avslutaUtanAtgard,
  beslutaAtgard,
  blockeraAtgard,
  havBlockering,
  klarmarkeraAtgard,
  planeraOmAtgard,
  rapporteraAtgard,
  tilldelaAtgard,
  underkannAtgard,
  verifieraAtgard,
} from './atgard';
export type { Ansvar, Atgard, AtgardStatus, Bevis, Omplanering, Statusrapport } from './atgard';
export {
  STANDARDSTEGAR,
  STEG_KLOCKSLAG,
  avstand,
  forfallnaSteg,
  forstaMorgonen,
  mottagareFor,
  nastaSteg,
  tidigastForSteg,
} from './bevakning';
export type { Adressat, Bevakning, Forfallet, Mottagare, Steg, Stege, StegeId, Stegtillfalle } from './bevakning';
export { nekat, utfall } from './hinder';
export type { Hinder, Utfall } from './hinder';
export {
  SVENSK_KALENDER,
  arArbetsdag,
  arDatum,
  datum,
  datumIStockholm,
  foregaendeArbetsdag,
  klockslagIStockholm,
  laggTillArbetsdagar,
  laggTillDagar,
  laggTillMinuter,
  millisekunderMellan,
  nastaArbetsdag,
  svensktDatum,
  tidpunkt,
  tidpunktIStockholm,
} from './kalender';
export type { Arbetskalender, Datum, Tidpunkt } from './kalender';
export { laggTillLedigDag, taBortLedigDag, tillampaPaKalender } from './kommun';
export type { KalenderHandelse, KommunHandelse } from './kommun';
export {
  ROLLER,
  ROLL_ETIKETT,
  ansvarigPerson,
  befattningarFor,
  innehavare,
  narmastHogre,
  narmastaInnehavare,
} from './organisation';
export type { Befattning, Enhet, Innehav, Organ, Organisation, Person, Roll } from './organisation';
export {
  STALLNINGSTAGANDEN,
  SVAR_STATUSAR,
  SVAR_STATUS_ETIKETT,
  TrasigHandelselogg,
  aterrapportera,
  avsluta,
  begarKomplettering,
  behandlaIUtskott,
  bevakningar,
  beviljaAnstand,
  expediera,
  faststallPlan,
  fattaBeslut,
  gallandeFrist,
  godtaSvar,
  hinderFramat,
  justera,
  kalla,
  kvitteraSvar,
  lamnaKomplettering,
  publicering,
  registrera,
  skickaRemiss,
  skrivBemotande,
  svaraPaRemiss,
  taEmot,
  tillampa,
  tillampaAlla,
  underteckna,
  ursprungligFrist,
  vadHanderHarnast,
} from './revisionsarende';
export type {
  ArendeHandelse,
  ArendeInkommet,
  AtgardHandelse,
  Bemotande,
  Frist,
  Harnast,
  HinderFramat,
  Komplettering,
  Namndbeslut,
  PlaneradAtgard,
  Publicering,
  Rekommendation,
  Remiss,
  RevisionsArende,
  Stallningstagande,
  SvarStatus,
  TaEmot,
  Votering,
  Yttrandeversion,
} from './revisionsarende';
export type { Sammanhang } from './sammanhang';
export { STANDARDPARAMETRAR, tidplan } from './tidplan';
export type { Planparametrar, Sammantrade, Tidplan } from './tidplan';
