import type { Aktor } from '../aktor/aktor';
import { nej, type Svar } from '../avslag';
import type { Kvitto, Lager } from '../portar';
import { lasArende } from './arenden';
import { varfor } from './varfor';

/** A receipt with its answer to "Varför fick jag det här?". */
export type VisatKvitto = Readonly<{ kvitto: Kvitto; varfor: string }>;

/** Reminders and escalations of one case, oldest first. */
export function arendetsKvitton(
  lager: Lager,
  aktor: Aktor,
  { id, hoppaOver, antal }: Readonly<{ id: string; hoppaOver: number; antal: number }>,
): Promise<Svar<readonly VisatKvitto[]>> {
  return lasArende(lager, aktor, id, async (t) => {
    const organisation = await t.organisation.hamta();
    return (await t.kvitton.lista(id, hoppaOver, antal)).map((kvitto) => ({
      kvitto,
      varfor: varfor(kvitto, organisation),
    }));
  });
}

/** One receipt: for everyone who got it, and for those who may read its case. */
export async function visaKvitto(lager: Lager, aktor: Aktor, kvittoId: string): Promise<Svar<VisatKvitto>> {
  const visat = await lager.iTransaktion(aktor.kommunId, async (t): Promise<VisatKvitto | null> => {
    const kvitto = await t.kvitton.hamta(kvittoId);
    return kvitto === null ? null : { kvitto, varfor: varfor(kvitto, await t.organisation.hamta()) };
  });
  if (visat === null) return nej({ kod: 'FINNS_INTE' });
  if (visat.kvitto.adressater.some(({ personId }) => personId === aktor.personId)) return { ok: true, varde: visat };
  return lasArende(lager, aktor, visat.kvitto.arendeId, () => Promise.resolve(visat));
}
