import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import type {
  AvstamningActivities,
  RapporteringActivities,
  RevisionsarendeActivities,
  UtskickActivities,
} from '#workflows';

export type Aktiviteter = Partial<
  RevisionsarendeActivities & UtskickActivities & RapporteringActivities & AvstamningActivities
>;

/** A worker with the built workflows on the real server, on a task queue of its own. */
export type Testworker = Readonly<{ klient: Client; ko: string; stang: () => Promise<void> }>;

export const PAKET = join(process.cwd(), 'dist', 'workflow-bundle.js');

/** Who the history says did it; recorded histories are kept, so not the machine's name. */
const VEM = 'prov';

// The SDK warns of every failed activity and ended workflow, and those are what some tests are about.
Runtime.install({
  logger: new DefaultLogger('ERROR'),
  telemetryOptions: { logging: { filter: 'ERROR', forward: {} } },
});

/** A queue and namespace other than a new queue in the default one, and how many local activities go at a time. */
export type Plats = Readonly<{ ko?: string; namnrymd?: string; lokala?: number }>;

/** Starts a worker whose activities are these; the server is the one at `TEMPORAL_ADDRESS`. */
export async function startaTestworker(aktiviteter: Aktiviteter, plats: Plats = {}): Promise<Testworker> {
  const { ko = `test-${randomUUID()}`, namnrymd: namespace = 'default', lokala = 100 } = plats;
  const address = process.env['TEMPORAL_ADDRESS'] ?? 'localhost:7233';
  const connection = await NativeConnection.connect({ address });
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue: ko,
    identity: VEM,
    workflowBundle: { codePath: PAKET },
    activities: aktiviteter,
    maxCachedWorkflows: 10,
    maxConcurrentLocalActivityExecutions: lokala,
    stickyQueueScheduleToStartTimeout: '1s',
  });
  const korning = worker.run();
  const klient = new Client({ connection: await Connection.connect({ address }), namespace, identity: VEM });
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
