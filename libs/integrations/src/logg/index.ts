export { felkedja } from './felkedja';
export { felspar } from './felspar';
export { jsonLogg } from './logg';
export type { Logg } from './logg';
