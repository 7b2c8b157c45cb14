export {
  ansvarigPerson,
  befattningarFor,
  innehavare,
  linjenUppat,
  narmastHogre,
  narmastaInnehavare,
} from './innehavare';
export { ROLLER, ROLL_ETIKETT } from './organisation';
export { verksammaOrgan } from './verksamma-organ';
export type { Befattning, Enhet, Innehav, Organ, Organisation, Person, Roll } from './organisation';
