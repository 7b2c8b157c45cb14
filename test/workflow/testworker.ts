import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import type { AvstamningActivities, RevisionsarendeActivities, UtskickActivities } from '#workflows';

export type Aktiviteter = Partial<RevisionsarendeActivities & UtskickActivities & AvstamningActivities>;

/** A worker with the built workflows on the real server, on a task queue of its own. */
export type Testworker = Readonly<{ klient: Client; ko: string; stang: () => Promise<void> }>;

export const PAKET = join(process.cwd(), 'dist', 'workflow-bundle.js');

/** Who the history says did it; recorded histories are kept, so not the machine's name. */
const VEM = 'prov';

// The SDK logs every failed activity, and failing activities are what some tests are about.
Runtime.install({ logger: new DefaultLogger('ERROR') });

/** Starts a worker whose activities are these; the server is the one at `TEMPORAL_ADDRESS`. */
export async function startaTestworker(aktiviteter: Aktiviteter, paket: string = PAKET): Promise<Testworker> {
  const address = process.env['TEMPORAL_ADDRESS'] ?? 'localhost:7233';
  const connection = await NativeConnection.connect({ address });
  const ko = `test-${randomUUID()}`;
  const worker = await Worker.create({
    connection,
    taskQueue: ko,
    identity: VEM,
    workflowBundle: { codePath: paket },
    activities: aktiviteter,
    maxCachedWorkflows: 10,
    stickyQueueScheduleToStartTimeout: '1s',
  });
  const korning = worker.run();
  const klient = new Client({ connection: await Connection.connect({ address }), identity: VEM });
  return {
    klient,
    ko,
    stang: async () => {
      worker.shutdown();
      await korning;
      await klient.connection.close();
      await connection.close();
    },
  };
}
