import { datumIStockholm, narmastHogre, narmastaInnehavare, type Datum, type Organisation } from '#domain';
import type { Brev, Brevnotis, Transaktion } from '../portar';

/** So many times in a day must the mail server have said no for the day to count, and on so many days (ADR 20). */
const FORSOK_PER_DAG = 5;
const DAGAR = 3;

/**
 * The mail server has said no to this letter. After enough of that nobody tries any more: the administrator finds it in
 * the list of what found nobody, and the one above learns what was in it with the next digest.
 */
export async function noteraNekat(t: Transaktion, brevId: string): Promise<void> {
  const nu = await t.nu();
  const dag = datumIStockholm(nu);
  if ((await t.brev.markeraNekat(brevId, dag, FORSOK_PER_DAG)) < DAGAR) return;
  await t.brev.markeraObestallbart(brevId, nu);
  const brev = await t.brev.innehall(brevId);
  if (brev === null) return;
  const organisation = await t.organisation.hamta();
  for (const notis of brev.notiser) {
    const personId = chefen(notis, brev, { organisation, dag });
    if (personId === null) continue;
    await t.kvitton.notera(notis.kvitto.id, { personId, skal: 'OBESTALLBART', bradskande: false, skickasTidigast: nu });
  }
}

/** Who holds the post above the one whose holder could not be reached; null when nobody does. */
function chefen(
  { kvitto }: Brevnotis,
  { personId }: Brev,
  { organisation, dag }: Readonly<{ organisation: Organisation; dag: Datum }>,
): string | null {
  const post = kvitto.adressater.find((adressat) => adressat.personId === personId)?.befattningId;
  const over = post === undefined ? null : narmastHogre(organisation, post);
  const innehav = over === null ? null : narmastaInnehavare(organisation, over.id, dag);
  return innehav === null || innehav.personId === personId ? null : innehav.personId;
}
