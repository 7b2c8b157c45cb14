import {
  condition,
  continueAsNew,
  defineSignal,
  proxyActivities,
  setCurrentDetails,
  setHandler,
} from '@temporalio/workflow';
import { SIGNAL } from '#contracts/workflows';
import type { RapporteringInput } from '#contracts/workflows';
import { dagsAttBorjaOm } from '../dags-att-borja-om';
import { vantetext, vantetid } from '../vantetid';

/** What the workflow needs done. The worker implements it; a test may, too. */
export interface RapporteringActivities {
  /** Makes every report that is due in the kommun, once, and says how long to wait for the next (milliseconds). */
  rapportera(kommun: Readonly<{ kommunId: string }>): Promise<Rapporteringslage>;
}

export type Rapporteringslage = Readonly<{ vantaMs: number }>;

/** Also the tick that heals a lost signal. */
const EN_MANAD_MS = 30 * 24 * 60 * 60 * 1000;

// Long, because a quarter's end is every organ's at once; the heartbeat tells if the worker dies.
const { rapportera } = proxyActivities<RapporteringActivities>({
  startToCloseTimeout: '30 minutes',
  heartbeatTimeout: '30 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

const dagsAttRapportera = defineSignal(SIGNAL.dagsAttRapportera);

/** Sees to a kommun's reports, and to its closed cases, for as long as the kommun is there. Computes no date. */
export async function rapportering(input: RapporteringInput): Promise<void> {
  let dags = false;
  setHandler(dagsAttRapportera, () => {
    dags = true;
  });

  for (;;) {
    dags = false;
    const lage = await rapportera({ kommunId: input.kommunId });
    const ms = vantetid(lage.vantaMs, EN_MANAD_MS);
    setCurrentDetails(vantetext(ms));
    await condition(() => dags, ms);
    if (dagsAttBorjaOm(input.handelserPerKorning)) await continueAsNew<typeof rapportering>(input);
  }
}
