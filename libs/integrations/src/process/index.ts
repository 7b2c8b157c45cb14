export { kraschaEfter } from './krascha-efter';
export { Startfel } from './startfel';
export { stoppsignal } from './stoppsignal';
