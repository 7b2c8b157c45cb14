import { arendeWorkflowId } from '#contracts/workflows';
import { Client, Connection } from '@temporalio/client';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { matning, type Matning } from './matning';
import type { Rigg } from './rigg';

const S1 = 'infra/scenario/scenarier/s1-hela-vagen.yaml';
const TALAMOD_MS = 180_000;
const STORSTA_UTSKRIFT = 64 * 1024 * 1024;

const Korningar = z.object({
  korningar: z
    .array(
      z.object({
        tidMs: z.number(),
        godkant: z.boolean(),
        arenden: z.array(z.object({ arende: z.object({ id: z.string() }) })).min(1),
      }),
    )
    .min(1),
});

/** What the demo's case costs the engine from the auditors' letter to the closed case, and how long it takes to play. */
export async function matDemon({ adresser, motor, api, worker, sag }: Rigg): Promise<readonly Matning[]> {
  sag('Spelar demons ärende …');
  const [apin, workern] = await Promise.all([api(), worker()]);
  const program = [join(process.cwd(), 'dist/infra/scenario/src/main.js'), '--json', S1];
  const { stdout } = await promisify(execFile)(process.execPath, program, {
    env: { ...process.env, REVISIONSVAKT_STATE: motor.mapp },
    maxBuffer: STORSTA_UTSKRIFT,
    timeout: TALAMOD_MS,
  });
  const [korning] = Korningar.parse(JSON.parse(stdout)).korningar;
  if (korning?.godkant !== true) throw new Error('Demons ärende gick inte som det ska.');
  const [arendet] = korning.arenden;
  const kostnad = await historiken(adresser, arendeWorkflowId(arendet?.arende.id ?? ''));
  await Promise.all([apin.stoppa(), workern.stoppa()]);
  return [
    matning('Demons ärende, speltid', 's', [korning.tidMs / 1000], 90),
    matning('Demons ärende, väckningar', 'st', [kostnad.vackningar]),
    matning('Demons ärende, händelser i historiken', 'st', [kostnad.handelser], 300),
    matning('Demons ärende, workflow tasks', 'st', [kostnad.tasks], 50),
    matning('Demons ärende, historikens storlek', 'kB', [kostnad.bytes / 1024]),
  ];
}

/** Summed over every run of the workflow. */
async function historiken({ temporal, temporalNamespace }: Rigg['adresser'], workflowId: string) {
  const connection = await Connection.connect({ address: temporal });
  try {
    const klient = new Client({ connection, namespace: temporalNamespace });
    const summa = { vackningar: 0, handelser: 0, tasks: 0, bytes: 0 };
    for await (const { runId } of klient.workflow.list({ query: `WorkflowId = '${workflowId}'` })) {
      const handtag = klient.workflow.getHandle(workflowId, runId);
      const handelser = (await handtag.fetchHistory()).events ?? [];
      summa.vackningar += handelser.filter((e) => Boolean(e.markerRecordedEventAttributes)).length;
      summa.handelser += handelser.length;
      summa.tasks += handelser.filter((e) => Boolean(e.workflowTaskCompletedEventAttributes)).length;
      summa.bytes += (await handtag.describe()).historySize ?? 0;
    }
    return summa;
  } finally {
    await connection.close();
  }
}
