import type { Kommundata, Lager } from '../portar';

/** Reads in, or reads in again, a whole kommun: organ, posts, holders, meetings and accounts. For set-up and scenarios. */
export const lasInKommun = (lager: Lager, data: Kommundata): Promise<void> =>
  lager.iTransaktion(data.id, (t) => t.organisation.lasIn(data));
