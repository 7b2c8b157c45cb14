import { ScheduleNotFoundError } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import { felkedja } from '#integrations';
import type { Logg } from '#integrations';
import { sov } from '../loopar/sov';
import { Uppehall } from '../loopar/uppehall';
import { fornyaSchemat, sakerstallSchemat } from './schema';

const MELLAN_KONTROLLER_MS = 30_000;

/**
 * Keeps the reconciliation's schedule in Temporal for as long as the worker runs: also a Temporal that was restored
 * empty gets it within half a minute, and with it everything else.
 */
export async function hallSchemat(delar: Readonly<{ klient: Client; logg: Logg }>, stopp: AbortSignal): Promise<void> {
  const uppehall = new Uppehall();
  let fornyat = false;
  while (!stopp.aborted) {
    try {
      if (!fornyat) await fornyaOmDetFinns(delar.klient);
      fornyat = true;
      await sakerstallSchemat(delar.klient);
      uppehall.nollstall();
      await sov(MELLAN_KONTROLLER_MS, stopp);
    } catch (fel) {
      if (!uppehall.pagar) delar.logg.skriv('warn', 'avstamning.schemat-vantar', { fel: felkedja(fel) });
      await sov(uppehall.okat(), stopp);
    }
  }
}

async function fornyaOmDetFinns(klient: Client): Promise<void> {
  try {
    await fornyaSchemat(klient);
  } catch (fel) {
    if (!(fel instanceof ScheduleNotFoundError)) throw fel;
  }
}
