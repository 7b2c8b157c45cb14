import { laggTillMinuter, tidpunktIStockholm } from '#domain';
import type { Notis, NyttKvitto } from '../portar';
import { BREV_KLOCKSLAG, SAMMANFATTNING_EFTER_MINUTER } from './brevtid';

/** What waits is told with the digest of its morning; an escalation that does not wait is urgent. */
export function notiser({ adressater, vantar, steg, skapat }: NyttKvitto): readonly Notis[] {
  return adressater.map(({ personId }) => {
    const tills = vantar.find((vantan) => vantan.personId === personId)?.till;
    const bradskande = tills === undefined && steg.slag === 'ESKALERING';
    const efterSteget = bradskande ? skapat : laggTillMinuter(skapat, SAMMANFATTNING_EFTER_MINUTER);
    const skickasTidigast = tills === undefined ? efterSteget : tidpunktIStockholm(tills, BREV_KLOCKSLAG);
    return { personId, bradskande, skickasTidigast };
  });
}
