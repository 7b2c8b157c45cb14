import { ansvarigaPersoner, datumIStockholm, narmastHogre, type Datum, type Organisation } from '#domain';
import type { Brev, Kvitto, Transaktion } from '../portar';

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
  for (const { kvitto } of brev.notiser) {
    for (const personId of narmastHogreAn(kvitto, brev, { organisation, dag })) {
      await t.kvitton.notera(kvitto.id, { personId, skal: 'OBESTALLBART', bradskande: false, skickasTidigast: nu });
    }
  }
}

/** Who answers for the post above the one whose holder could not be reached; nobody at the top. */
function narmastHogreAn(
  { adressater }: Kvitto,
  { personId }: Brev,
  { organisation, dag }: Readonly<{ organisation: Organisation; dag: Datum }>,
): readonly string[] {
  const post = adressater.find((adressat) => adressat.personId === personId)?.befattningId;
  const over = post === undefined ? null : narmastHogre(organisation, post);
  const svarar = over === null ? [] : ansvarigaPersoner(organisation, over.id, dag);
  return svarar.filter((person) => person !== personId);
}
