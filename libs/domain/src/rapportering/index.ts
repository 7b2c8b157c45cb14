export {
  FARGDEFINITION,
  FARGER,
  GENOMFORANDEAXEL,
  SVARSAXEL,
  arAtgardForsenad,
  rekommendationslagen,
} from './rekommendationslage';
export type { Farg, Genomforandeaxel, Rekommendationslage, Svarsaxel } from './rekommendationslage';
export { REVISORSFRAGOR, REVISORSSVAR, revisorsfragor } from './revisorsfragor';
export type { Revisorsbevis, Revisorsfraga, Revisorssvar } from './revisorsfragor';
export { arsavsnitt } from './arsavsnitt';
export type { Arsavsnitt } from './arsavsnitt';
export { kvartalsstatus } from './kvartalsstatus';
export type { Kvartalsstatus } from './kvartalsstatus';
export { overlamning } from './overlamning';
export type { Overlamning } from './overlamning';
export { beslutatEnligtSvaret } from './publicerat-svar';
export type { PubliceratSvar } from './publicerat-svar';
export { RAPPORTSLAG, nastaRapport, senasteRapportperioder } from './period';
export type { Rapportperiod, Rapportslag } from './period';
export type { RapporteratArende, Rapportunderlag } from './underlag';
export { uppfoljningar } from './uppfoljning';
export type { Uppfoljning } from './uppfoljning';
export { uppfoljningsdag, vilandeBevakning } from './vilande';
