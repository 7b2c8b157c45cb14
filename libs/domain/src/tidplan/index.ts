export { STANDARDPARAMETRAR, tidplan } from './tidplan';
export type { Planklass, Planparametrar, Planunderlag, Sammantrade, Tidplan, Varning } from './tidplan';
