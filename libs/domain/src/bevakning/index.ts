export type { Bevakning } from './bevakning';
export { mottagareFor } from './mottagare';
export type { Adressat } from './mottagare';
export { forfallnaSteg, nastaSteg } from './nasta-steg';
export type { Forfallet } from './nasta-steg';
export { STANDARDSTEGAR } from './stege';
export type { Mottagare, Steg, Stege, StegeId } from './stege';
export { STEG_KLOCKSLAG, avstand, forstaMorgonen, stegtillfallen, tidigastForSteg } from './stegtillfalle';
export type { Stegtillfalle } from './stegtillfalle';
