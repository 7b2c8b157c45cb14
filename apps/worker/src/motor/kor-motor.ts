import { once } from 'node:events';
import { isGrpcServiceError } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { UPPGIFTSKO } from '#contracts/workflows';
import { felkedja } from '#integrations';
import type { Logg, Temporalinstallning } from '#integrations';
import type { Aktiviteter } from '../aktiviteter/aktiviteter';
import type { Halsolage } from '../halsa/halsolage';
import { sov } from '../loopar/sov';
import { Uppehall } from '../loopar/uppehall';
import { Startfel } from '#integrations/process';
import { installeraKarnan } from './installera-karnan';

export type Motordelar = Readonly<{
  temporal: Temporalinstallning;
  aktiviteter: Aktiviteter;
  /** The file with the built workflows. */
  paket: string;
  /** Activities at a time, local and others each: every one may hold one of the database's connections. */
  samtidiga: number;
  halsa: Halsolage;
  logg: Logg;
}>;

/** The gRPC status. */
const NOT_FOUND: number = 5;

/**
 * Runs workflows and activities until the stop. While Temporal is away it keeps trying; a connection that is lost later
 * is mended by the SDK. Throws `Startfel` when Temporal answers but lacks the namespace.
 */
export async function korMotor(delar: Motordelar, stopp: AbortSignal): Promise<void> {
  const adress = delar.temporal.anslutning.address ?? 'localhost:7233';
  const uppehall = new Uppehall();
  while (!stopp.aborted) {
    try {
      installeraKarnan(delar.logg);
      await enKorning(delar, stopp);
      uppehall.nollstall();
    } catch (fel) {
      if (fel instanceof Startfel) throw fel;
      if (!uppehall.pagar) delar.logg.skriv('warn', 'temporal.svarar-inte', { adress, fel: felkedja(fel) });
      await sov(uppehall.okat(), stopp);
    }
  }
}

async function enKorning(delar: Motordelar, stopp: AbortSignal): Promise<void> {
  const connection = await NativeConnection.connect(delar.temporal.anslutning);
  try {
    await kravNamnrymd(connection, delar.temporal.namnrymd);
    const worker = await skapaWorker(delar, connection);
    delar.halsa.satt('temporal', true);
    delar.logg.skriv('info', 'worker.igang', { ko: UPPGIFTSKO });
    await worker.runUntil(async () => {
      if (!stopp.aborted) await once(stopp, 'abort');
    });
  } finally {
    delar.halsa.satt('temporal', false);
    await connection.close();
  }
}

const skapaWorker = (delar: Motordelar, connection: NativeConnection): Promise<Worker> =>
  Worker.create({
    connection,
    namespace: delar.temporal.namnrymd,
    taskQueue: UPPGIFTSKO,
    workflowBundle: { codePath: delar.paket },
    activities: delar.aktiviteter,
    // Counted and not weighed by the SDK, so a fixed number instead of its formula (quality C2.11).
    maxCachedWorkflows: 300,
    maxConcurrentActivityTaskExecutions: delar.samtidiga,
    maxConcurrentLocalActivityExecutions: delar.samtidiga,
    maxConcurrentWorkflowTaskExecutions: 20,
    maxConcurrentWorkflowTaskPolls: 4,
    // A worker that died is forgotten after this, not after the default ten seconds (quality B5).
    stickyQueueScheduleToStartTimeout: '3 seconds',
    shutdownGraceTime: '20 seconds',
    shutdownForceTime: '30 seconds',
  });

async function kravNamnrymd(connection: NativeConnection, namespace: string): Promise<void> {
  try {
    await connection.workflowService.describeNamespace({ namespace });
  } catch (fel) {
    const kod: number | null = isGrpcServiceError(fel) ? fel.code : null;
    if (kod !== NOT_FOUND) throw fel;
    throw new Startfel(
      `Workern kan inte starta. TEMPORAL_NAMESPACE ${namespace} finns inte i Temporal: skapa den med «temporal operator namespace create ${namespace}».`,
    );
  }
}
