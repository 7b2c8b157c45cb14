import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { oppnaTemporalklient, smtpEpost, temporalVakt } from '#integrations';
import type { Logg } from '#integrations';
import { oppnaLager } from '#persistence';
import { skapaAktiviteter } from './aktiviteter/aktiviteter';
import { hallSchemat } from './avstamning/hall-schemat';
import { Halsolage } from './halsa/halsolage';
import { startaHalsoserver } from './halsa/halsoserver';
import type { Installningar } from './installningar/las-installningar';
import { korAlla } from './loopar/kor-alla';
import type { Loop } from './loopar/kor-alla';
import { korMotor } from './motor/kor-motor';
import { Startfel } from './startfel';
import { korRela } from './utkorg/rela';

/** The database's connections; two are left for the relay and the health check when every activity holds one. */
const POOL = 10;

const PAKET = join(__dirname, '..', '..', '..', 'workflow-bundle.js');

/** Puts the worker together and runs it until the stop, then closes everything it opened. */
export async function korWorker(installningar: Installningar, logg: Logg, stopp: AbortSignal): Promise<void> {
  if (!existsSync(PAKET)) {
    throw new Startfel(
      'Workern kan inte starta. Arbetsflödena är inte byggda (dist/workflow-bundle.js saknas): kör npm run build.',
    );
  }
  const {
    lager,
    utkorg,
    oversyn,
    halsa: databasenSvarar,
    stang,
  } = await oppnaLager({
    url: installningar.databasUrl,
    klocka: installningar.klocka,
    poolstorlek: POOL,
  });
  const klient = oppnaTemporalklient(installningar.temporal);
  const halsa = new Halsolage(databasenSvarar);
  const vakt = temporalVakt(klient);
  const aktiviteter = skapaAktiviteter({
    lager,
    oversyn,
    vakt,
    klient,
    logg,
    epost: smtpEpost({ url: installningar.smtpUrl, fran: installningar.avsandare }),
    utskick: { publicUrl: installningar.publicUrl, messageIdDoman: installningar.messageIdDoman },
  });
  const loopar: readonly Loop[] = [
    (slut) => korRela({ utkorg, vakt, halsa, logg }, slut),
    (slut) => hallSchemat({ klient, logg }, slut),
    (slut) =>
      korMotor({ temporal: installningar.temporal, aktiviteter, paket: PAKET, samtidiga: POOL - 2, halsa, logg }, slut),
  ];
  try {
    const server = await startaHalsoserver(installningar.halsoport, halsa);
    logg.skriv('info', 'worker.startar', { halsoport: server.port });
    await korAlla(loopar, stopp).finally(server.stang);
  } finally {
    await klient.connection.close();
    await stang();
  }
  logg.skriv('info', 'worker.stannad');
}
