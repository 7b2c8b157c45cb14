import { arJavig } from '#domain';
import type { Aktor } from '../aktor/aktor';
import { ja, nej, type Svar } from '../avslag';
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

/** One receipt: for everyone who got it, unless they are jäviga by now, and for those who may read its case. */
export async function visaKvitto(lager: Lager, aktor: Aktor, kvittoId: string): Promise<Svar<VisatKvitto>> {
  const svar = await lager.iTransaktion(aktor.kommunId, async (t) => {
    const kvitto = await t.kvitton.hamta(kvittoId);
    const lagrat = kvitto === null ? null : await t.arenden.hamta(kvitto.arendeId);
    if (kvitto === null || lagrat === null || arJavig(lagrat.arende, aktor.personId)) return null;
    const fickDet = kvitto.adressater.some(({ personId }) => personId === aktor.personId);
    return { visat: { kvitto, varfor: varfor(kvitto, await t.organisation.hamta()) }, fickDet };
  });
  if (svar === null) return nej({ kod: 'FINNS_INTE' });
  const { visat, fickDet } = svar;
  if (fickDet) return ja(visat);
  return lasArende(lager, aktor, visat.kvitto.arendeId, () => Promise.resolve(visat));
}
