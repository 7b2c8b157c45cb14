import { condition, defineSignal, proxyActivities, setHandler } from '@temporalio/workflow';
import { SIGNAL } from '#contracts/workflows';
import type { RevisionsarendeInput } from '#contracts/workflows';
import type { RevisionsarendeActivities } from '#workflows';

const { bevaka } = proxyActivities<RevisionsarendeActivities>({ startToCloseTimeout: '10 seconds' });

/** The control of the replay test: the same loop, but it waits before it looks. Such a change would jam every open case. */
export async function revisionsarende(input: RevisionsarendeInput): Promise<void> {
  let andrat = false;
  setHandler(defineSignal(SIGNAL.arendeAndrat), () => {
    andrat = true;
  });
  for (;;) {
    await condition(() => andrat, 1_000);
    andrat = false;
    const lage = await bevaka({ kommunId: input.kommunId, arendeId: input.arendeId });
    if (lage.avslutat) return;
  }
}
