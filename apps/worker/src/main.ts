import { felkedja, felspar, jsonLogg } from '#integrations';
import { lasInstallningar } from './installningar/las-installningar';
import { korWorker } from './kor-worker';
import { Startfel, stoppsignal } from '#integrations/process';

const EX_CONFIG = 78;

async function main(): Promise<void> {
  const logg = jsonLogg();
  try {
    const installningar = lasInstallningar(process.env);
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
