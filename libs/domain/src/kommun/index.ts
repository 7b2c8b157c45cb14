export type { KommunHandelse } from './handelser';
export { laggTillLedigDag, taBortLedigDag, tillampaPaKalender } from './lediga-dagar';
export type { KalenderHandelse } from './lediga-dagar';
export { publiceraPaminnelseregler, publiceraStege } from './stegar';
