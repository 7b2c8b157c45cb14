export { avdrift } from './avdrift';
export { kedjanHaller } from './kedja';
export { migrera } from './migrera';
export { oppnaLager } from './oppna-lager';
export type { Klockval } from './klocka';
export type { Lagerinstallningar, OppetLager } from './oppna-lager';
export { Stegklocka } from './stegklocka';
