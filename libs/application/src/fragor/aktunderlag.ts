import {
  datumIStockholm,
  innehavare,
  type Befattning,
  type Datum,
  type Organ,
  type RevisionsArende,
  type Sammantrade,
} from '#domain';
import type { Aktor } from '../aktor/aktor';
import type { Svar } from '../avslag';
import type { Lager, LagratArende, Transaktion } from '../portar';
import { lasArende } from './arenden';

/** A post as people know it: with the name of whoever holds it today, or null when nobody does. */
export type Post = Befattning & Readonly<{ innehavare: string | null; innehavarId: string | null }>;

/** What is on the desk when something is to be done with a case. */
export type Aktunderlag = Readonly<{
  arende: RevisionsArende;
  version: number;
  /** The number of the last event in the case's log: what comes after it, one has not seen. */
  senasteHandelse: number;
  idag: Datum;
  organ: readonly Organ[];
  /** Posts that exist today. */
  poster: readonly Post[];
  /** The organ's meetings from today on, by day. */
  sammantraden: readonly Sammantrade[];
}>;

export const aktunderlag = (lager: Lager, aktor: Aktor, arendeId: string): Promise<Svar<Aktunderlag>> =>
  lasArende(lager, aktor, arendeId, aktunderlagI);

/** The same, of a case that has been read. */
export async function aktunderlagI(t: Transaktion, { arende, version }: LagratArende): Promise<Aktunderlag> {
  const idag = datumIStockholm(await t.nu());
  const { organ } = await t.organisation.hamta();
  const senasteHandelse = (await t.arenden.loggslut(arende.id))?.nummer ?? 0;
  const sammantraden = (await t.organisation.sammantraden(arende.organId)).filter(({ datum }) => datum >= idag);
  return { arende, version, senasteHandelse, idag, organ, poster: await posterna(t, idag), sammantraden };
}

/** Every post that lasts today, in Swedish order, with its holder's name. */
export async function posterna(t: Transaktion, idag: Datum): Promise<readonly Post[]> {
  const organisation = await t.organisation.hamta();
  const gallande = organisation.befattningar.filter(({ gallerTill }) => gallerTill === null || gallerTill >= idag);
  const innehas = new Map(gallande.map(({ id }) => [id, innehavare(organisation, id, idag)?.personId ?? null]));
  const personer = await t.organisation.personer([...new Set(innehas.values())].filter((id) => id !== null));
  const namn = new Map(personer.map((person) => [person.id, person.namn]));
  return gallande
    .map((befattning) => {
      const innehavarId = innehas.get(befattning.id) ?? null;
      return { ...befattning, innehavarId, innehavare: namn.get(innehavarId ?? '') ?? null };
    })
    .sort((a, b) => a.namn.localeCompare(b.namn, 'sv'));
}
