import { join } from 'node:path';
import { oppnaTemporalklient, smtpEpost, temporalSvarar, temporalVakt } from '#integrations';
import type { Logg } from '#integrations';
import type { OppetLager } from '#persistence';
import { skapaAktiviteter } from './aktiviteter/aktiviteter';
import { hallSchemat } from './avstamning/hall-schemat';
import { Halsolage } from './halsa/halsolage';
import { startaHalsoserver } from './halsa/halsoserver';
import type { Installningar } from './installningar/las-installningar';
import { korAlla } from './loopar/kor-alla';
import { korMotor } from './motor/kor-motor';
import { kravPaket } from './motor/krav-paket';
import { oppnaNarDatabasenSvarar } from './oppna-nar-databasen-svarar';
import { korRela } from './utkorg/rela';

type Omgivning = Readonly<{ installningar: Installningar; halsa: Halsolage; logg: Logg }>;

/** Of either kind at a time: cases looked at within their workflow's task, and mail and all else that may take long. */
const SAMTIDIGA_AKTIVITETER = 4;
/** Connections: one per activity, and one each for the relay and the health check beside them. */
const POOL = 2 * SAMTIDIGA_AKTIVITETER + 2;

const PAKET = join(__dirname, '..', '..', '..', 'workflow-bundle.js');

/** Puts the worker together and runs it until the stop, then closes everything it opened. */
export async function korWorker(installningar: Installningar, logg: Logg, stopp: AbortSignal): Promise<void> {
  kravPaket(PAKET);
  const halsa = new Halsolage();
  const server = await startaHalsoserver(installningar.halsoadress, halsa);
  logg.skriv('info', 'worker.startar', { halsoport: server.port });
  try {
    const val = { url: installningar.databasUrl, klocka: installningar.klocka, poolstorlek: POOL };
    const oppet = await oppnaNarDatabasenSvarar(val, logg, stopp);
    if (oppet !== null) await korMedLager(oppet, { installningar, halsa, logg }, stopp);
  } finally {
    await server.stang();
  }
  logg.skriv('info', 'worker.stannad');
}

async function korMedLager(oppet: OppetLager, omgivning: Omgivning, stopp: AbortSignal): Promise<void> {
  const { installningar, halsa, logg } = omgivning;
  const { lager, utkorg, oversyn } = oppet;
  const { temporal, publicUrl, messageIdDoman } = installningar;
  const klient = oppnaTemporalklient(temporal);
  halsa.fraga('databas', () => oppet.halsa());
  halsa.fraga('temporal', () => temporalSvarar(klient));
  halsa.satt('temporal', false);
  const vakt = temporalVakt(klient);
  const epost = smtpEpost({ url: installningar.smtpUrl, fran: installningar.avsandare });
  const utskick = { publicUrl, messageIdDoman };
  const aktiviteter = skapaAktiviteter({ lager, oversyn, vakt, klient, logg, epost, utskick });
  const motor = { temporal, aktiviteter, paket: PAKET, samtidiga: SAMTIDIGA_AKTIVITETER, halsa, logg };
  try {
    await korAlla(
      [
        (slut) => korRela({ utkorg, vakt, halsa, logg }, slut),
        (slut) => hallSchemat({ klient, logg }, slut),
        (slut) => korMotor(motor, slut),
      ],
      stopp,
    );
  } finally {
    await klient.connection.close();
    await oppet.stang();
  }
}
