import { arJavig, bevakningar, datumIStockholm, vilandeBevakning, type Bevakning } from '#domain';
import { malId, serienyckel, type Kvitto, type Mal, type Transaktion } from '../portar';
import { externaBevakningar } from './externa';

/** Names a promise among all cases and granskningar, and the series of its steps. */
export const lofte = (lovat: Skyldig): string => `${malId(lovat)}|${serienyckel(lovat.bevakning)}`;

/**
 * Of what the receipts are about: the watches that are still there and that the person may hear of, as they are now. A
 * calendar may have moved their day.
 */
export async function fortfarandeSkyldiga(
  t: Transaktion,
  kvitton: readonly Kvitto[],
  personId: string,
): Promise<ReadonlyMap<string, Bevakning>> {
  const olika = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];
  const skyldiga = [
    ...(await iArenden(t, olika(kvitton.map(({ arendeId }) => arendeId)), personId)),
    ...(await iGranskningar(t, olika(kvitton.map(({ granskningId }) => granskningId)))),
  ];
  return new Map(skyldiga.map((skyldig) => [lofte(skyldig), skyldig.bevakning]));
}

type Skyldig = Mal & Readonly<{ bevakning: Bevakning }>;

async function iArenden(t: Transaktion, arendeIds: readonly string[], personId: string): Promise<readonly Skyldig[]> {
  const omgivning = {
    organisation: await t.organisation.hamta(),
    kalender: await t.organisation.kalender(),
    sammantraden: await t.organisation.sammantraden(null),
    idag: datumIStockholm(await t.nu()),
  };
  const skyldiga: Skyldig[] = [];
  for (const arendeId of arendeIds) {
    const lagrat = await t.arenden.hamta(arendeId);
    if (lagrat === null || arJavig(lagrat.arende, personId)) continue;
    const vilande = vilandeBevakning(lagrat.arende, omgivning);
    const alla = [...bevakningar(lagrat.arende, omgivning), ...(vilande === null ? [] : [vilande])];
    skyldiga.push(...alla.map((bevakning) => ({ arendeId, granskningId: null, bevakning })));
  }
  return skyldiga;
}

async function iGranskningar(t: Transaktion, granskningIds: readonly string[]): Promise<readonly Skyldig[]> {
  const externa: Skyldig[] = [];
  for (const id of granskningIds)
    for (const { granskningId, bevakning } of await externaBevakningar(t, id))
      externa.push({ arendeId: null, granskningId, bevakning });
  return externa;
}
