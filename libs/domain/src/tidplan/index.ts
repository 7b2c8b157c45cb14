export { STANDARDPARAMETRAR, tidplan } from './tidplan';
export type { Planparametrar, Sammantrade, Tidplan } from './tidplan';
