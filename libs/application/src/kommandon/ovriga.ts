import { arJavig, delarYttrandet, type RevisionsArende } from '#domain';
import type { Transaktion } from '../portar';

/** The other cases of the joint yttrande, read without a lock; none is looked for when the case answers by itself. */
export const delasMed = async (t: Transaktion, arende: RevisionsArende): Promise<readonly RevisionsArende[]> =>
  arende.gemensamtSedan === null ? [] : delarYttrandet(arende, await t.granskningar.arenden([arende.granskningId]));

/** The same for one person: cases that the person is jävig in are not there. */
export const ovrigaArenden = async (
  t: Transaktion,
  arende: RevisionsArende,
  personId: string,
): Promise<readonly RevisionsArende[]> => (await delasMed(t, arende)).filter((annat) => !arJavig(annat, personId));
