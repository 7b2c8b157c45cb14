import { levAvslutad } from './exempel-avslutad';
import type { Exempelforare } from './exempel-forare';
import { levGenomforande } from './exempel-genomforande';
import { levBeredning } from './exempel-beredning';

/** The day it is in the sample kommun when it is started for the first time: a Monday in the middle of case A. */
export const EXEMPELDAG = '2025-02-17';

/**
 * What has happened before that day, in order: one granskning that is done with, one with anstånd whose åtgärder are being
 * done (two of them late), and one that is being answered.
 */
export async function levExempelkommunen(forare: Exempelforare): Promise<void> {
  const avslutas = await levAvslutad(forare);
  const genomforas = await levGenomforande(forare, avslutas);
  await genomforas();
  await levBeredning(forare);
  await forare.dag(EXEMPELDAG);
}
