import { malId, type Uppgift, type Uppgiftsplats } from '#application';
import { arDatum } from '#domain';
import { z } from 'zod';
import { lasMarkor, markor, type Markorsammanhang } from '../http/markor';
import { Problemfel } from '../http/problem';
import { Sidfraga, markorfalt } from '../http/sidfraga';

export const Uppgiftslistfraga = Sidfraga.extend({ cursor: markorfalt() });
export type Uppgiftslistfraga = z.infer<typeof Uppgiftslistfraga>;

const Plats = z.tuple([z.string().refine(arDatum), z.string().max(400), z.uuid()]);

const sammanhang = (kommunId: string): Markorsammanhang => ({ lista: 'uppgifter', kommunId, filter: null });

/** Where to read on from; null when the caller named no cursor. */
export function uppgiftsplats(fraga: Uppgiftslistfraga, kommunId: string): Uppgiftsplats | null {
  if (fraga.cursor === undefined) return null;
  const last = Plats.safeParse(lasMarkor(fraga.cursor, sammanhang(kommunId)));
  if (!last.success) throw new Problemfel('bad-cursor', 'Läs listan från början.');
  const [forfaller, nyckel, malId] = last.data;
  return { forfaller, nyckel, malId };
}

export const uppgiftsmarkor = (uppgift: Uppgift, kommunId: string): string =>
  markor([uppgift.bevakning.forfaller, uppgift.bevakning.nyckel, malId(uppgift)], sammanhang(kommunId));
