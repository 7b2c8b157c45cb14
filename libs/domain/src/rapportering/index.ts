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
