export { andraBefattning, draInBefattning, inrattaBefattning } from './befattningar';
export { angeErsattare, avslutaErsattning } from './ersattare';
export { arLedig, gallerDen, overlappar } from './galler';
export type { OrganisationHandelse } from './handelser';
export { indragen, okantOrgan } from './hinder-organisation';
export { frantrada, tilltrada } from './innehav';
export { innehavarbyten, nastaInnehavsdag } from './innehavarbyten';
export type { Innehavarbyte, KandInnehavare } from './innehavarbyten';
export {
  ansvarigaPersoner,
  befattningarFor,
  ersattareFor,
  ersattningarNu,
  innehavare,
  linjenUppat,
  narmastHogre,
  narmastaInnehavare,
  svararFor,
} from './innehavare';
export { andraLedighet, angeLedighet } from './ledighet';
export { andraPlanparametrar, avslutaOrgan, bildaOrgan } from './organ';
export { overlamningsdag } from './overlamningsdag';
export { ROLLER, ROLL_ETIKETT } from './organisation';
export { verksammaOrgan } from './verksamma-organ';
export type {
  Befattning,
  Enhet,
  Ersattning,
  Innehav,
  Ledighet,
  Organ,
  Organisation,
  Person,
  Roll,
} from './organisation';
export { finnsDen, tillampaPaOrganisation } from './tillampa-organisation';
