export { IdentitetstjanstenOnabar, InloggningenMisslyckades, OgiltigToken } from './identitetsfel';
export { inloggningstjanst } from './inloggningstjanst';
export type { Inloggningsforsok, Inloggningstjanst } from './inloggningstjanst';
export { tokenvakt } from './tokenvakt';
export type { Tokenvakt } from './tokenvakt';
