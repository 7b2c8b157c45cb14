import { lasInKommun } from '#application';
import { datumIStockholm, tidpunkt } from '#domain';
import { migrera, oppnaLager } from '#persistence';
import type { Adresser } from './adresser';
import { exempelkommun } from './exempel-kommun';

/** Brings the schema up to date and reads in the sample kommun, with accounts at the engine's issuer. */
export async function forberedDatabas({ databas, databasApp, issuer }: Adresser): Promise<void> {
  await migrera(databas);
  const { lager, stang } = await oppnaLager({ url: databasApp, klocka: 'system', poolstorlek: 1 });
  try {
    const idag = datumIStockholm(tidpunkt(new Date().toISOString()));
    await lasInKommun(lager, exempelkommun(issuer, idag));
  } finally {
    await stang();
  }
}
