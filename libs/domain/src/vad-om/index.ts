export { arOforandrad, arendeskillnad } from './arendeskillnad';
export type { Arendeskillnad, Varld } from './arendeskillnad';
