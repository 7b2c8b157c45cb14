import { workflowInfo } from '@temporalio/workflow';

/** A cold replay of a history this long stays under 0.2 s; the server's own hint comes at eight times that (stack 1.2). */
const HANDELSER_PER_KORNING = 500;

/** A quiet case turns over too: a branch of `patched()` can be removed a year after its release (ADR 7). */
const HALVT_AR_MS = 182 * 24 * 60 * 60 * 1000;

/**
 * True when the run should hand over to a new one. Asked in the main loop only, at a point where the new run's first
 * act repeats what a signal in between would have asked for: nothing can be lost in the handover.
 */
export function dagsAttBorjaOm(handelserPerKorning = HANDELSER_PER_KORNING): boolean {
  const info = workflowInfo();
  return (
    info.historyLength > handelserPerKorning ||
    info.continueAsNewSuggested ||
    Date.now() - info.runStartTime.getTime() > HALVT_AR_MS
  );
}
