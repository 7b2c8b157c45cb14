import { proxyActivities } from '@temporalio/workflow';
import type { Avstamningsresultat } from '#contracts/workflows';

/** What the workflow needs done. The worker implements it; a test may, too. */
export interface AvstamningActivities {
  /** Sees to it that every open case has exactly one running workflow, and counts what had to be mended. */
  stamAv(): Promise<Avstamningsresultat>;
}

// Long, because after the loss of Temporal it starts every case there is; the heartbeat tells if the worker dies.
const { stamAv } = proxyActivities<AvstamningActivities>({
  startToCloseTimeout: '1 hour',
  heartbeatTimeout: '30 seconds',
  retry: { initialInterval: '5 seconds', maximumAttempts: 3 },
});

/** One reconciliation, started by a schedule. The result stands in the history for operators. */
export async function avstamning(): Promise<Avstamningsresultat> {
  return stamAv();
}
