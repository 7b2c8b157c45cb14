import { datumIStockholm, innehavare, type Befattning, type Organ, type Sammantrade } from '#domain';
import type { Aktor } from '../aktor/aktor';
import { fangaAvslag, type Svar } from '../avslag';
import { kravRatt } from '../aktor/krav-ratt';
import type { Lager } from '../portar';

/** A post and whether anybody holds it today; who it is stands in the organisation's own register. */
export type Befattningsrad = Befattning & Readonly<{ vakant: boolean }>;

export function listaOrgan(lager: Lager, aktor: Aktor): Promise<Svar<readonly Organ[]>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'organisation.las');
    return lager.iTransaktion(aktor.kommunId, async (t) => (await t.organisation.hamta()).organ);
  });
}

export function listaBefattningar(lager: Lager, aktor: Aktor): Promise<Svar<readonly Befattningsrad[]>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'organisation.las');
    return lager.iTransaktion(aktor.kommunId, async (t) => {
      const organisation = await t.organisation.hamta();
      const idag = datumIStockholm(await t.nu());
      return organisation.befattningar.map((b) => ({ ...b, vakant: innehavare(organisation, b.id, idag) === null }));
    });
  });
}

export function listaSammantraden(
  lager: Lager,
  aktor: Aktor,
  organId: string | null,
): Promise<Svar<readonly Sammantrade[]>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'organisation.las');
    return lager.iTransaktion(aktor.kommunId, (t) => t.organisation.sammantraden(organId));
  });
}
