import { datumIStockholm, type Sammanhang } from '#domain';
import { randomUUID } from 'node:crypto';
import type { Transaktion } from '../portar';

/** Time, person and organisation for a decision, as they are in this transaction. */
export async function sammanhang(t: Transaktion, personId: string, befattningId: string | null): Promise<Sammanhang> {
  const nu = await t.nu();
  return {
    nu,
    idag: datumIStockholm(nu),
    personId,
    befattningId,
    kalender: await t.organisation.kalender(),
    organisation: await t.organisation.hamta(),
    sammantraden: await t.organisation.sammantraden(null),
    nyttId: randomUUID,
  };
}
