import {
  datumIStockholm,
  paminnelsereglerDen,
  utanJaviga,
  type Datum,
  type RevisionsArende,
  type Sammantrade,
  type Tidpunkt,
} from '#domain';
import { malId, type Stegmal, type Transaktion } from '../portar';
import type { Kvittolage } from './kvitto';

/** Everything that what is due depends on, as it is in this transaction. */
export type Grundlage = Kvittolage &
  Readonly<{
    idag: Datum;
    /** As `OrganisationLager.reglerAndrade` says. */
    andrade: Tidpunkt | null;
  }>;

/** The same in a case. */
export type Lage = Grundlage & Readonly<{ sammantraden: readonly Sammantrade[] }>;

/** Reads it. */
export async function lasGrundlage(t: Transaktion, mal: Stegmal): Promise<Grundlage> {
  const nu = await t.nu();
  const idag = datumIStockholm(nu);
  const bok = await t.stegar.bok();
  return {
    ...{ nu, idag, mal },
    kalender: await t.organisation.kalender(),
    organisation: await t.organisation.hamta(),
    stegar: bok.stegregler(mal.organId),
    regler: paminnelsereglerDen(bok.regler, idag),
    sistGjorda: await t.kvitton.sistGjorda(malId(mal)),
    andrade: await t.organisation.reglerAndrade(),
  };
}

/** Reads it in a case. `organisation` is without those who are jäviga in it. */
export async function lasLage(t: Transaktion, arende: RevisionsArende): Promise<Lage> {
  const lage = await lasGrundlage(t, { arendeId: arende.id, granskningId: null, organId: arende.organId });
  return {
    ...lage,
    // What is owed is owed also by who is jävig; that person is only never told of it (KL 6:28–32).
    organisation: utanJaviga(lage.organisation, arende),
    sammantraden: await t.organisation.sammantraden(null),
  };
}
