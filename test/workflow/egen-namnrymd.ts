import { randomUUID } from 'node:crypto';
import { Connection } from '@temporalio/client';

const ETT_DYGN_S = 24 * 60 * 60;

/** A namespace that nobody else uses, for what looks at everything that runs. Returns its name. */
export async function egenNamnrymd(): Promise<string> {
  const namespace = `prov-${randomUUID()}`;
  const connection = await Connection.connect({ address: process.env['TEMPORAL_ADDRESS'] ?? 'localhost:7233' });
  try {
    const workflowExecutionRetentionPeriod = { seconds: ETT_DYGN_S as never };
    await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod });
  } finally {
    await connection.close();
  }
  return namespace;
}
