import {
  condition,
  continueAsNew,
  defineSignal,
  proxyActivities,
  proxyLocalActivities,
  setCurrentDetails,
  setHandler,
} from '@temporalio/workflow';
import { SIGNAL } from '#contracts/workflows';
import type { RevisionsarendeInput } from '#contracts/workflows';
import { dagsAttBorjaOm } from '../dags-att-borja-om';
import { vantetext, vantetid } from '../vantetid';

/** What the workflow needs done. The worker implements it; a test may, too. */
export interface RevisionsarendeActivities {
  /** Does everything that is due in the case, once, and says how long to wait for the next (milliseconds). */
  bevaka(arende: Readonly<{ kommunId: string; arendeId: string }>): Promise<Bevakningslage>;
}

export type Bevakningslage = Readonly<{ avslutat: boolean; vantaMs: number }>;

/** Also the tick that heals a lost signal (design 3). */
const EN_MANAD_MS = 30 * 24 * 60 * 60 * 1000;

// Nearly always it goes at once, within the workflow's own task: half the history and half the time (ADR 16). To wait for
// a slot and to do it take together less than the eight seconds after which the task would have to be kept alive. The
// whole needs a limit of its own: the SDK looks at the wait for a slot only when one is free.
const genast = proxyLocalActivities<RevisionsarendeActivities>({
  scheduleToStartTimeout: '3 seconds',
  startToCloseTimeout: '4 seconds',
  scheduleToCloseTimeout: '7 seconds',
  retry: { maximumAttempts: 1 },
});

// When it does not, the engine takes over the waiting: a database that is away for days costs attempts and no history,
// and an operator sees it.
const talmodigt = proxyActivities<RevisionsarendeActivities>({
  startToCloseTimeout: '10 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

const arendeAndrat = defineSignal(SIGNAL.arendeAndrat);

/** Watches one case for as long as it lives. Computes no date, holds no text: the database is the record. */
export async function revisionsarende(input: RevisionsarendeInput): Promise<void> {
  let andrat = false;
  setHandler(arendeAndrat, () => {
    andrat = true;
  });

  for (;;) {
    andrat = false;
    const lage = await bevaka({ kommunId: input.kommunId, arendeId: input.arendeId });
    if (lage.avslutat && !andrat) return;
    const ms = vantetid(lage.vantaMs, EN_MANAD_MS);
    setCurrentDetails(vantetext(ms));
    await condition(() => andrat, ms);
    if (dagsAttBorjaOm(input.handelserPerKorning)) await continueAsNew<typeof revisionsarende>(input);
  }
}

const bevaka: RevisionsarendeActivities['bevaka'] = (arende) =>
  genast.bevaka(arende).catch(() => talmodigt.bevaka(arende));
