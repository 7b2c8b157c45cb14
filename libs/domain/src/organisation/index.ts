export {
  ansvarigPerson,
  befattningarFor,
  innehavare,
  linjenUppat,
  narmastHogre,
  narmastaInnehavare,
} from './innehavare';
export { ROLLER } from './organisation';
export type { Befattning, Enhet, Innehav, Organ, Organisation, Person, Roll } from './organisation';
