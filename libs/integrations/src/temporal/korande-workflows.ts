import { WorkflowNotFoundError } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import { idUrWorkflowId } from '#contracts/workflows';

/** Whether a workflow with this id runs now. Asks the engine itself, never the search index, which may lag. */
export async function korWorkflow(klient: Client, workflowId: string): Promise<boolean> {
  try {
    return (await klient.workflow.getHandle(workflowId).describe()).status.name === 'RUNNING';
  } catch (fel) {
    if (fel instanceof WorkflowNotFoundError) return false;
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
