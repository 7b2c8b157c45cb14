import { lasInKommun, type Lager } from '#application';
import { migrera, oppnaLager, Stegklocka } from '#persistence';
import type { Adresser } from './adresser';
import { levExempelkommunen } from './exempel-berattelse';
import { Exempelforare } from './exempel-forare';
import { EXEMPELKOMMUN, exempelkommun } from './exempel-kommun';

/**
 * Brings the schema up to date and reads in the sample kommun, with accounts at the engine's issuer. `berattelse`: the
 * sample has a past as well, lived the first time on a clock of its own.
 */
export async function forberedDatabas({ databas, databasApp, issuer }: Adresser, berattelse: boolean): Promise<void> {
  await migrera(databas);
  const { lager, stang } = await oppnaLager({ url: databasApp, klocka: 'stegad', poolstorlek: 1 });
  try {
    await lasInKommun(lager, exempelkommun(issuer));
    if (berattelse && (await utanArenden(lager))) await lev(lager, databas);
  } finally {
    await stang();
  }
}

const utanArenden = (lager: Lager): Promise<boolean> =>
  lager.iTransaktion(EXEMPELKOMMUN, async (t) => (await t.arenden.bevakade(null, 1)).length === 0);

async function lev(lager: Lager, databas: string): Promise<void> {
  const klocka = await Stegklocka.oppna(databas);
  try {
    await levExempelkommunen(new Exempelforare(lager, klocka));
  } finally {
    await klocka.stang();
  }
}
