import type { Client } from '@temporalio/client';

const SVARSTID_MS = 1_000;

/** Resolves when Temporal answers within a second. */
export async function temporalSvarar(klient: Client): Promise<void> {
  await klient.withDeadline(Date.now() + SVARSTID_MS, () => klient.workflowService.getSystemInfo({}));
}
