import { arJavig, bevakningar, datumIStockholm, vilandeBevakning, type Bevakning } from '#domain';
import { serienyckel, type Kvitto, type Transaktion } from '../portar';

/** Names a promise among all cases, and the series of its steps. */
export const lofte = ({ arendeId, bevakning }: Pick<Kvitto, 'arendeId' | 'bevakning'>): string =>
  `${arendeId}|${serienyckel(bevakning)}`;

/**
 * Of what the receipts are about: the watches that are still there and that the person may hear of, as they are now. A
 * calendar may have moved their day.
 */
export async function fortfarandeSkyldiga(
  t: Transaktion,
  kvitton: readonly Kvitto[],
  personId: string,
): Promise<ReadonlyMap<string, Bevakning>> {
  const omgivning = {
    organisation: await t.organisation.hamta(),
    kalender: await t.organisation.kalender(),
    sammantraden: await t.organisation.sammantraden(null),
    idag: datumIStockholm(await t.nu()),
  };
  const skyldiga = new Map<string, Bevakning>();
  for (const arendeId of new Set(kvitton.map((kvitto) => kvitto.arendeId))) {
    const lagrat = await t.arenden.hamta(arendeId);
    if (lagrat === null || arJavig(lagrat.arende, personId)) continue;
    const vilande = vilandeBevakning(lagrat.arende, omgivning);
    for (const bevakning of [...bevakningar(lagrat.arende, omgivning), ...(vilande === null ? [] : [vilande])])
      skyldiga.set(lofte({ arendeId, bevakning }), bevakning);
  }
  return skyldiga;
}
