import type { Arbetskalender } from '#domain';
import type { Aktor } from '../aktor/aktor';
import { kravRatt } from '../aktor/krav-ratt';
import { fangaAvslag, type Svar } from '../avslag';
import type { Lager, LoggadKommunhandelse } from '../portar';

/** The kommun's own days off, and the version of the kommun that a change of them is held against. */
export type Kalendervy = Readonly<{ kalender: Arbetskalender; version: number }>;

export function visaKalender(lager: Lager, aktor: Aktor): Promise<Svar<Kalendervy>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'organisation.las');
    return lager.iTransaktion(aktor.kommunId, async (t) => ({
      kalender: await t.organisation.kalender(),
      version: await t.organisation.version(),
    }));
  });
}

/** Who has changed what in the kommun's own data, in order, from the number after `efterNummer`. */
export function kommunensHandelser(
  lager: Lager,
  aktor: Aktor,
  { efterNummer, antal }: Readonly<{ efterNummer: number; antal: number }>,
): Promise<Svar<readonly LoggadKommunhandelse[]>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'kommunlogg.las');
    return lager.iTransaktion(aktor.kommunId, (t) => t.kommun.handelser(efterNummer, antal));
  });
}
