import { bevakaExterntSvar, datumIStockholm, type Bevakning, type Tidpunkt } from '#domain';
import type { Transaktion } from '../portar';

/** A watch that hangs on a granskning, with its title. */
export type ExternBevakning = Readonly<{ granskningId: string; titel: string; bevakning: Bevakning }>;

/** What is owed by those who are not organ of the kommun; of one granskning, or of all (null). By day. */
export async function externaBevakningar(
  t: Transaktion,
  granskningId: string | null = null,
): Promise<readonly ExternBevakning[]> {
  const vantade = await t.granskningar.vantadeExterna(granskningId);
  if (vantade.length === 0) return [];
  const omgivning = { organisation: await t.organisation.hamta(), idag: datumIStockholm(await t.nu()) };
  return vantade.map((vantat) => ({
    granskningId: vantat.granskningId,
    titel: vantat.titel,
    bevakning: bevakaExterntSvar(vantat, omgivning),
  }));
}

/** How many open tasks lie on the post that the person may hear of: in cases, and those that have none. */
export async function oppnaUppgifter(t: Transaktion, personId: string, befattningId: string): Promise<number> {
  const externa = (await externaBevakningar(t)).filter(({ bevakning }) => bevakning.ansvariga.includes(befattningId));
  return externa.length + (await t.innehavarbyten.oppnaUppgifter(personId, befattningId));
}

/** Has the reporting look at them again, when there are any: what they are held against may be otherwise. */
export async function vackForExterna(t: Transaktion, nu: Tidpunkt): Promise<void> {
  if ((await t.granskningar.vantadeExterna(null)).length > 0) await t.rapporter.vack(nu);
}
