import { WorkflowNotFoundError } from '@temporalio/client';
import type { Client } from '@temporalio/client';

/** How long a woken workflow gets to see for itself that its case is closed. */
const EGEN_TID_MS = 5_000;

/**
 * Ends a workflow that nobody owns: wakes it, so that it can end by itself in good order, and terminates it if it does
 * not. Ended already is as good. `skal` is shown to operators.
 */
export async function avslutaWorkflow(klient: Client, workflowId: string, signal: string, skal: string): Promise<void> {
  const handtag = klient.workflow.getHandle(workflowId);
  try {
    await handtag.signal(signal);
    if (await slutarSjalv(klient, workflowId)) return;
    await handtag.terminate(skal);
  } catch (fel) {
    if (!(fel instanceof WorkflowNotFoundError)) throw fel;
  }
}

async function slutarSjalv(klient: Client, workflowId: string): Promise<boolean> {
  try {
    await klient.withDeadline(Date.now() + EGEN_TID_MS, () => klient.workflow.result(workflowId));
    return true;
  } catch {
    return false;
  }
}
