export { IdentitetstjanstenOnabar, OgiltigToken } from './identitetsfel';
export { tokenvakt } from './tokenvakt';
export type { Tokenvakt } from './tokenvakt';
