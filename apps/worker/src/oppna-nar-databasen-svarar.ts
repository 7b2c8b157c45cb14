import { LagretOtillgangligt } from '#application';
import { felkedja } from '#integrations';
import type { Logg } from '#integrations';
import { oppnaLager } from '#persistence';
import type { Lagerinstallningar, OppetLager } from '#persistence';
import { sov } from './loopar/sov';
import { Uppehall } from './loopar/uppehall';
import { Startfel } from '#integrations/process';

/**
 * Opens the record, waiting for a database that does not answer yet. Null when the stop came first. Throws `Startfel`
 * when the database answers but is not fit to run on.
 */
export async function oppnaNarDatabasenSvarar(
  val: Lagerinstallningar,
  logg: Logg,
  stopp: AbortSignal,
): Promise<OppetLager | null> {
  const uppehall = new Uppehall();
  while (!stopp.aborted) {
    try {
      return await oppnaLager(val);
    } catch (fel) {
      if (!(fel instanceof LagretOtillgangligt)) throw olamplig(fel);
      if (!uppehall.pagar) logg.skriv('warn', 'databasen.svarar-inte', { fel: felkedja(fel) });
      await sov(uppehall.okat(), stopp);
    }
  }
  return null;
}

/** The record's own refusals are one Swedish line; the database's are a code. */
function olamplig(fel: unknown): Startfel {
  const svar = fel instanceof Error && !('code' in fel) ? fel.message : `Databasen nekade (${felkedja(fel)}).`;
  return new Startfel(`Workern kan inte starta. DATABASE_URL: ${svar} Kontrollera adress, konto och lösenord.`);
}
