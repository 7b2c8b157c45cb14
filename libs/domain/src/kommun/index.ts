export { registreraExterntSvar } from './externt-svar';
export type { ExternAdressat, ExterntSvarRegistrerat } from './externt-svar';
export type { KommunHandelse } from './handelser';
export { kvitteraOverlamning } from './kvittera-overlamning';
export type { Overlamningskvittens, Overlamningslage } from './kvittera-overlamning';
export { laggTillLedigDag, taBortLedigDag, tillampaPaKalender } from './lediga-dagar';
export type { KalenderHandelse } from './lediga-dagar';
export { publiceraPaminnelseregler, publiceraStege } from './stegar';
