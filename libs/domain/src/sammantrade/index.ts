export type { SammantradeHandelse } from './handelser';
export { lasInSammantraden } from './las-in';
export type { Inlastrad, Kallor } from './las-in';
export { flyttaSammantrade, laggTillSammantrade, stallInSammantrade, tillampaPaSammantraden } from './sammantraden';
