import { ovrigaIGemensamt, type RevisionsArende } from '#domain';
import type { Transaktion } from '../portar';

/** The other cases of the joint yttrande, read without a lock; none is looked for when the case answers by itself. */
export const ovrigaArenden = async (
  t: Transaktion,
  arende: RevisionsArende,
  personId: string,
): Promise<readonly RevisionsArende[]> =>
  arende.gemensamtSedan === null
    ? []
    : ovrigaIGemensamt(arende, await t.granskningar.arenden([arende.granskningId]), personId);
