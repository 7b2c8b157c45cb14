import { setTimeout as vanta } from 'node:timers/promises';

/** Sleeps `ms`, or until the stop comes. */
export async function sov(ms: number, stopp: AbortSignal): Promise<void> {
  try {
    await vanta(ms, undefined, { signal: stopp });
  } catch (fel) {
    if (!stopp.aborted) throw fel;
  }
}
