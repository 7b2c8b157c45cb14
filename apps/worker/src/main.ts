import { Runtime } from '@temporalio/worker';
import { felkedja, felspar, jsonLogg } from '#integrations';
import { lasInstallningar } from './installningar/las-installningar';
import { korWorker } from './kor-worker';
import { stoppsignal } from './loopar/stoppsignal';
import { temporalLogg } from './motor/temporal-logg';
import { Startfel } from './startfel';

const EX_CONFIG = 78;

async function main(): Promise<void> {
  const logg = jsonLogg();
  try {
    const installningar = lasInstallningar(process.env);
    // The process itself listens for signals (stoppsignal): also before there is a worker, and for the other loops.
    Runtime.install({
      logger: temporalLogg(logg),
      shutdownSignals: [],
      // Its client warns of every poll while Temporal is away; the outbox and the health check tell it once.
      telemetryOptions: { logging: { filter: 'ERROR,temporalio_sdk_core=WARN', forward: {} } },
    });
    await korWorker(installningar, logg, stoppsignal());
  } catch (fel) {
    if (fel instanceof Startfel) {
      process.stderr.write(`${fel.message}\n`);
      process.exitCode = EX_CONFIG;
    } else {
      logg.skriv('error', 'worker.fel', { fel: felkedja(fel), spar: felspar(fel) });
      process.exitCode = 1;
    }
  }
}

void main();
