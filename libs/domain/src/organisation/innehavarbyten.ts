import { laggTillDagar, type Datum } from '../kalender';
import { innehavare } from './innehavare';
import type { Innehav, Organisation } from './organisation';

/** The holder of a post that people know of; both ids null while it is known to be vacant. `nummer` counts its changes. */
export type KandInnehavare = Readonly<{
  befattningId: string;
  nummer: number;
  innehavId: string | null;
  personId: string | null;
}>;

/** That another person than the known one holds a post, or nobody, and since when (domain 2.5 `innehavareAndrad`). */
export type Innehavarbyte = Readonly<{
  befattningId: string;
  nummer: number;
  /** First day of the new order. */
  dag: Datum;
  fran: Innehavet | null;
  till: Innehavet | null;
}>;

type Innehavet = Readonly<{ innehavId: string; personId: string }>;

/**
 * What differs that day from what people know. Held against what they know and not against the days of holdings: a
 * mistake that was put right before anybody had been told is no change, and neither is the same person on another footing.
 */
export const innehavarbyten = (
  organisation: Organisation,
  kanda: ReadonlyMap<string, KandInnehavare>,
  idag: Datum,
): readonly Innehavarbyte[] =>
  organisation.befattningar.flatMap(({ id }) => {
    const kand = kanda.get(id) ?? { befattningId: id, nummer: -1, innehavId: null, personId: null };
    const nu = innehavare(organisation, id, idag);
    if (kanda.has(id) && kand.personId === (nu?.personId ?? null)) return [];
    return [bytet(organisation, kand, nu, idag)];
  });

function bytet(organisation: Organisation, kand: KandInnehavare, nu: Innehav | null, idag: Datum): Innehavarbyte {
  const { befattningId, nummer, innehavId, personId } = kand;
  return {
    ...{ befattningId, nummer: nummer + 1 },
    dag: forstaDag(organisation, innehavId, nu, idag),
    fran: innehavId === null || personId === null ? null : { innehavId, personId },
    till: nu === null ? null : { innehavId: nu.id, personId: nu.personId },
  };
}

/** The later of the days when the one began and the other had left: a tillförordnad ends within the ordinary's time. */
function forstaDag({ innehav }: Organisation, fran: string | null, nu: Innehav | null, idag: Datum): Datum {
  const borjade = nu === null ? [] : [nu.from];
  const slutade = innehav
    .filter(({ id }) => id === fran)
    .flatMap(({ tom }) => (tom === null ? [] : [laggTillDagar(tom, 1)]));
  const dagar = [...borjade, ...slutade].filter((dag) => dag <= idag);
  return dagar.sort().at(-1) ?? idag;
}

/** The next day when a holding begins, or has ended, as far as is known; null when none is. */
export function nastaInnehavsdag({ innehav }: Organisation, idag: Datum): Datum | null {
  const dagar = innehav.flatMap(({ from, tom }) => (tom === null ? [from] : [from, laggTillDagar(tom, 1)]));
  return dagar.filter((dag) => dag > idag).sort()[0] ?? null;
}
