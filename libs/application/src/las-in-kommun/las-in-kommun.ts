import type { Kommundata, Lager, Transaktion } from '../portar';

/**
 * Reads in, or reads in again, a whole kommun: organ, posts, holders, meetings and accounts. For set-up and scenarios.
 * What has been changed by commands since then is the kommun's own: its organisation and calendar stay as they have become.
 */
export const lasInKommun = (lager: Lager, data: Kommundata): Promise<void> =>
  lager.iTransaktion(data.id, async (t) => t.organisation.lasIn(await medDetEgna(t, data)));

async function medDetEgna(t: Transaktion, data: Kommundata): Promise<Kommundata> {
  const [andrad] = await t.kommun.handelser(0, 1);
  if (andrad === undefined) return data;
  return { ...data, organisation: await t.organisation.hamta(), kalender: await t.organisation.kalender() };
}
