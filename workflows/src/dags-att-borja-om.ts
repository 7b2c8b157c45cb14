import { workflowInfo } from '@temporalio/workflow';

/**
 * Small enough that even a quiet case turns over within a year: it wakes at least once a month, at six events. Then a
 * branch of `patched()` can be removed a year after its release (ADR 7), and a cold replay takes a few milliseconds.
 */
const HANDELSER_PER_KORNING = 70;

/**
 * True when the run should hand over to a new one. Asked in the main loop only, at a point where the new run's first
 * act repeats what a signal in between would have asked for: nothing can be lost in the handover.
 */
export function dagsAttBorjaOm(handelserPerKorning = HANDELSER_PER_KORNING): boolean {
  const info = workflowInfo();
  return info.historyLength > handelserPerKorning || info.continueAsNewSuggested;
}
