/** What every form of an act carries beside its answers. Begins with `_`, so it is never taken for one. */
export const NYCKEL = '_nyckel';
export const VERSION = '_version';
export const SETT = '_sett';
export const BEKRAFTAT = '_bekraftat';
/** Given by the button that shows what would be changed. */
export const PROVA = '_prova';
