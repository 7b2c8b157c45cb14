import { datumIStockholm, svararFor, utanJaviga, type Datum, type Organisation } from '#domain';
import { fangaAvslag, type Svar } from '../avslag';
import type { Aktor } from '../aktor/aktor';
import { kravRatt } from '../aktor/krav-ratt';
import { externaBevakningar } from '../bevaka/externa';
import type { Lager, Transaktion, Uppgift, Uppgiftsagare, Uppgiftsplats } from '../portar';
import { delAvArendenas, sammanfogaUppgifter } from './sammanfoga-uppgifter';
import { hoppaOver, type Lista, type Sida } from './sida';

/** `efter`: keyset position; wins over `sida`. */
export type Uppgiftsfraga = Sida & Readonly<{ efter: Uppgiftsplats | null }>;

/**
 * What lies on the person today, by day: through own posts, those they stand in on, and posts below them that nobody holds,
 * or in a case only one who is jävig in it (domain 2.7, KL 6:28).
 */
export function minaUppgifter(lager: Lager, aktor: Aktor, fraga: Uppgiftsfraga): Promise<Svar<Lista<Uppgift>>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'uppgifter.las');
    return lager.iTransaktion(aktor.kommunId, async (t) => {
      const { efter, antal } = fraga;
      const del = { efter, antal, hoppaOver: efter === null ? hoppaOver(fraga) : 0 };
      const vem = await agaren(t, aktor.personId, datumIStockholm(await t.nu()));
      const externa = await externaUppgifter(t, vem);
      const { rader, totalt } = await t.arenden.uppgifter(vem, delAvArendenas(del, externa.length));
      return { rader: sammanfogaUppgifter(rader, externa, del), totalt: totalt + externa.length };
    });
  });
}

/** What lies on the person about those who are not organ: no case, so nobody is jävig in it. */
async function externaUppgifter(t: Transaktion, { befattningIds }: Uppgiftsagare): Promise<readonly Uppgift[]> {
  return (await externaBevakningar(t))
    .filter(({ bevakning }) => bevakning.ansvariga.some((post) => befattningIds.includes(post)))
    .map(({ granskningId, titel, bevakning }) => ({
      ...{ arendeId: null, granskningId, arendeTitel: titel, bevakning },
    }));
}

async function agaren(t: Transaktion, personId: string, idag: Datum): Promise<Uppgiftsagare> {
  const organisation = await t.organisation.hamta();
  const poster = (i: Organisation): readonly string[] =>
    organisation.befattningar.filter((b) => svararFor(i, b.id, personId, idag)).map((b) => b.id);
  const befattningIds = poster(organisation);
  const iArenden = (await t.arenden.medJaviga()).flatMap(({ id: arendeId, javiga }) =>
    poster(utanJaviga(organisation, { javiga }))
      .filter((befattningId) => !befattningIds.includes(befattningId))
      .map((befattningId) => ({ arendeId, befattningId })),
  );
  return { personId, befattningIds, iArenden };
}
