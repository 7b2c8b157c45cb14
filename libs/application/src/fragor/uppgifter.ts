import { datumIStockholm, svararFor, type Datum } from '#domain';
import { fangaAvslag, type Svar } from '../avslag';
import type { Aktor } from '../aktor/aktor';
import { kravRatt } from '../aktor/krav-ratt';
import type { Lager, Transaktion, Uppgift, Uppgiftsplats } from '../portar';
import { hoppaOver, type Lista, type Sida } from './sida';

/** `efter`: keyset position; wins over `sida`. */
export type Uppgiftsfraga = Sida & Readonly<{ efter: Uppgiftsplats | null }>;

/** What lies on the person today, by day: through own posts, those they stand in on, and vacant posts below them (domain 2.7). */
export function minaUppgifter(lager: Lager, aktor: Aktor, fraga: Uppgiftsfraga): Promise<Svar<Lista<Uppgift>>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'uppgifter.las');
    return lager.iTransaktion(aktor.kommunId, async (t) => {
      const poster = await posterAttSvaraFor(t, aktor.personId, datumIStockholm(await t.nu()));
      const vem = { personId: aktor.personId, befattningIds: poster };
      const { efter, antal } = fraga;
      return t.arenden.uppgifter(vem, { efter, antal, hoppaOver: efter === null ? hoppaOver(fraga) : 0 });
    });
  });
}

async function posterAttSvaraFor(t: Transaktion, personId: string, idag: Datum): Promise<readonly string[]> {
  const organisation = await t.organisation.hamta();
  return organisation.befattningar.filter((b) => svararFor(organisation, b.id, personId, idag)).map((b) => b.id);
}
