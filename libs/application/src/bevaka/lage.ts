import {
  datumIStockholm,
  paminnelsereglerDen,
  utanJaviga,
  type Datum,
  type RevisionsArende,
  type Sammantrade,
  type Tidpunkt,
} from '#domain';
import type { Transaktion } from '../portar';
import type { Kvittolage } from './kvitto';

/** Everything that what is due in a case depends on, as it is in this transaction. */
export type Lage = Kvittolage &
  Readonly<{
    idag: Datum;
    sammantraden: readonly Sammantrade[];
    /** As `OrganisationLager.reglerAndrade` says. */
    andrade: Tidpunkt | null;
  }>;

/** Reads it. `organisation` is without those who are jäviga in the case. */
export async function lasLage(t: Transaktion, arende: RevisionsArende): Promise<Lage> {
  const nu = await t.nu();
  const idag = datumIStockholm(nu);
  const bok = await t.stegar.bok();
  return {
    ...{ nu, idag, arendeId: arende.id, organId: arende.organId },
    kalender: await t.organisation.kalender(),
    // What is owed is owed also by who is jävig; that person is only never told of it (KL 6:28–32).
    organisation: utanJaviga(await t.organisation.hamta(), arende),
    stegar: bok.stegregler(arende.organId),
    regler: paminnelsereglerDen(bok.regler, idag),
    sistGjorda: await t.kvitton.sistGjorda(arende.id),
    sammantraden: await t.organisation.sammantraden(null),
    andrade: await t.organisation.reglerAndrade(),
  };
}
