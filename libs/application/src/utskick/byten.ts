import { datumIStockholm, innehavare, narmastaInnehavare, type Datum, type Organisation } from '#domain';
import type { Brev, Transaktion } from '../portar';
import { oppnaUppgifter } from '../bevaka/externa';
import type { Bytesrad } from './brevtext';

/**
 * The changes of holder that are still so when the letter leaves, and concern something that is still open: who was put
 * back while the letter waited is told nothing.
 */
export async function aktuellaByten(t: Transaktion, { byten, personId }: Brev): Promise<readonly Bytesrad[]> {
  const organisation = await t.organisation.hamta();
  const idag = datumIStockholm(await t.nu());
  const rader = new Map<string, Bytesrad>();
  for (const { id, befattningId, dag, roll } of byten) {
    const harDen = innehavare(organisation, befattningId, idag)?.personId === personId;
    if (harDen !== (roll === 'TILLTRADER')) continue;
    const antal = await oppnaUppgifter(t, personId, befattningId);
    if (antal > 0) rader.set(befattningId, { id, roll, dag, antal, ...omPosten(organisation, befattningId, idag) });
  }
  return [...rader.values()];
}

/** What the post is called, and whose post answers for it while it is vacant. */
function omPosten(organisation: Organisation, befattningId: string, idag: Datum) {
  const namnet = (post: string): string => organisation.befattningar.find(({ id }) => id === post)?.namn ?? '';
  const svarar = narmastaInnehavare(organisation, befattningId, idag)?.befattningId ?? null;
  const vakant = svarar !== befattningId;
  return { befattning: namnet(befattningId), vakant, hos: vakant && svarar !== null ? namnet(svarar) : null };
}
