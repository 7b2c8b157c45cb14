import { WorkflowNotFoundError } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import { idUrWorkflowId } from '#contracts/workflows';

/** After so many attempts it is no hiccup. */
const FASTNAT_EFTER_FORSOK = 3;

/**
 * `ARBETAR`: has something under way. `FASTNAT`: has tried the same thing again and again, and would for ever. An
 * activity with a last attempt gives up by itself, as a letter to a dead address does, and lets the workflow go on.
 */
export type Korlage = 'KOR_INTE' | 'VANTAR' | 'ARBETAR' | 'FASTNAT';

/** What a workflow with this id does now. Asks the engine itself, never the search index, which may lag. */
export async function korlage(klient: Client, workflowId: string): Promise<Korlage> {
  try {
    const { status, raw } = await klient.workflow.getHandle(workflowId).describe();
    if (status.name !== 'RUNNING') return 'KOR_INTE';
    const task = raw.pendingWorkflowTask ? [raw.pendingWorkflowTask] : [];
    const aktiviteter = raw.pendingActivities ?? [];
    const utanSlut = [...task, ...aktiviteter.filter(({ maximumAttempts }) => (maximumAttempts ?? 0) === 0)];
    if (utanSlut.some(({ attempt }) => (attempt ?? 1) >= FASTNAT_EFTER_FORSOK)) return 'FASTNAT';
    return task.length + aktiviteter.length > 0 ? 'ARBETAR' : 'VANTAR';
  } catch (fel) {
    if (fel instanceof WorkflowNotFoundError) return 'KOR_INTE';
    throw fel;
  }
}

/**
 * Ids (what stands after the slash) of the running workflows of a type, by the search index: may miss one that has
 * just started and show one that has just ended. Good enough to find what nobody owns any more.
 */
export async function korandeIds(klient: Client, typ: string): Promise<readonly string[]> {
  const ids: string[] = [];
  const sokning = klient.workflow.list({ query: `WorkflowType = '${typ}' AND ExecutionStatus = 'Running'` });
  for await (const { workflowId } of sokning) {
    if (workflowId.startsWith(`${typ}/`)) ids.push(idUrWorkflowId(workflowId));
  }
  return ids;
}
