import { datumIStockholm } from '#domain';
import type { Aktor } from '../aktor/aktor';
import { kravRatt } from '../aktor/krav-ratt';
import { fangaAvslag, type Svar } from '../avslag';
import type { Lager, Oversikt } from '../portar';

/** The whole kommun for kommunstyrelsens uppsikt (KL 6:1): what is late, what is coming, and where nobody answers. */
export function visaOversikt(lager: Lager, aktor: Aktor): Promise<Svar<Oversikt>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'oversikt.las');
    return lager.iTransaktion(aktor.kommunId, async (t) =>
      t.oversikt.kommunen(datumIStockholm(await t.nu()), aktor.personId),
    );
  });
}
