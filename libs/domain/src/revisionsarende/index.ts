export { ansla } from './ansla';
export { anmalForKannedom, aterrapportera, avskriv, avsluta } from './avsluta';
export { bekrafta } from './bekrafta';
export { avslaAnstand, begarAnstand } from './begar-anstand';
export { anmalBeslut, beslutaUtanSammantrade } from './besluta-utan-sammantrade';
export type { BeslutaUtanSammantrade } from './besluta-utan-sammantrade';
export { aterremittera, behandlaIUtskott, bordlagg, kalla } from './bered';
export { arSlutbevakad, bevakningar } from './bevakningar';
export { beviljaAnstand } from './bevilja-anstand';
export { delaRekommendation } from './dela-rekommendation';
export { expediera } from './expediera';
export { faststallPlan } from './faststall-plan';
export { fattaBeslut } from './fatta-beslut';
export type { FattaBeslut } from './fatta-beslut';
export { fristlage, gallandeFrist, ursprungligFrist } from './frist';
export type { Frist, Frister, Fristlage } from './frist';
export type { ArendeHandelse } from './handelser';
export { delarYttrandet, hamtaGemensamText, ingaIGemensamt, lamnaGemensamt } from './gemensamt';
export { gemensammaVarningar, gemensamtYttrande, medGemensamtManusstopp } from './gemensamt-yttrande';
export type { GemensamtYttrande } from './gemensamt-yttrande';
export { gruppstatus } from './gruppstatus';
export type { Gruppstatus } from './gruppstatus';
export { vadHanderHarnast } from './harnast';
export type { Harnast } from './harnast';
export { hinderFramat } from './hinder-framat';
export type { HinderFramat } from './hinder-framat';
export { justera } from './justera';
export { begarKomplettering, lamnaKomplettering } from './komplettera';
export { paminnelseFranRevisorerna } from './paminnelse-fran-revisorerna';
export { publicering } from './publicering';
export type { Publicering } from './publicering';
export { anmalJav, arJavig, havJav, utanJaviga } from './jav';
export { overflytta } from './overflytta';
export { OMRAKNINGSORSAKER } from './omrakning';
export type { Planandring } from './omrakning';
export { planeringFor, raknaOmPlanen } from './rakna-om-planen';
export { registrera } from './registrera';
export { sammaDiarienummer } from './samma-diarienummer';
export type { SammaNummer } from './samma-diarienummer';
export { skickaRemiss, svaraPaRemiss } from './remittera';
export { aterkallaOrganremiss, forlangOrganremiss, remitteraTillOrgan } from './remittera-till-organ';
export { skrivBemotande } from './skriv-bemotande';
export { SVAR_STATUSAR, SVAR_STATUS_ETIKETT } from './svar-status';
export type { SvarStatus } from './svar-status';
export { svarTillRevisorerna } from './svar-till-revisorerna';
export type { Revisorssteg, SvarTillRevisorerna } from './svar-till-revisorerna';
export { taEmot } from './ta-emot';
export type { TaEmot } from './ta-emot';
export { godtaSvar, kvitteraSvar } from './ta-emot-svar';
export { TrasigHandelselogg, tillampa, tillampaAlla } from './tillampa';
export { STALLNINGSTAGANDEN } from './tillstand';
export type {
  Aterrapport,
  Bemotande,
  Komplettering,
  Namndbeslut,
  PlaneradAtgard,
  Rekommendation,
  RevisionsArende,
  Stallningstagande,
  Votering,
  Yttrandeversion,
} from './tillstand';
export { foljder } from './underarende';
export { underteckna } from './underteckna';
export { ARENDEVARNINGAR, arendevarningar } from './varningar';
export type { Arendevarning } from './varningar';
