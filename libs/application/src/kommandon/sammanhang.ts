import { datumIStockholm, utanJaviga, type RevisionsArende, type Sammanhang } from '#domain';
import { randomUUID } from 'node:crypto';
import type { Transaktion } from '../portar';

/**
 * Time, person and organisation for a decision, as they are in this transaction. In a case the organisation is without
 * those who are jäviga in it: somebody else answers for what lies on their posts.
 */
export async function sammanhang(
  t: Transaktion,
  personId: string,
  befattningId: string | null,
  arende: RevisionsArende | null = null,
): Promise<Sammanhang> {
  const nu = await t.nu();
  const organisation = await t.organisation.hamta();
  return {
    nu,
    idag: datumIStockholm(nu),
    personId,
    befattningId,
    kalender: await t.organisation.kalender(),
    organisation: arende === null ? organisation : utanJaviga(organisation, arende),
    sammantraden: await t.organisation.sammantraden(null),
    nyttId: randomUUID,
  };
}
