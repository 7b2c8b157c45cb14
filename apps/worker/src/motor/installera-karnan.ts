import { Runtime } from '@temporalio/worker';
import type { Logg } from '#integrations';
import { temporalLogg } from './temporal-logg';

let installerad = false;

/**
 * Sets up the SDK's native core, once per process: it remembers how when it comes and goes with the connections. It
 * keeps the process alive until the next connection has been closed or refused, so it is called just before connecting.
 */
export function installeraKarnan(logg: Logg): void {
  if (installerad) return;
  installerad = true;
  Runtime.install({
    logger: temporalLogg(logg),
    // The process itself listens (stoppsignal): also for the other loops, and before there is a worker.
    shutdownSignals: [],
    // Its client warns of every poll while Temporal is away; the outbox and the health check tell it once.
    telemetryOptions: { logging: { filter: 'ERROR,temporalio_sdk_core=WARN', forward: {} } },
  });
}
