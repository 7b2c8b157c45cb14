import type { Datum } from '../kalender';
import { innehavare, linjenUppat, narmastaInnehavare, type Organisation } from '../organisation';
import type { Bevakning } from './bevakning';
import type { Mottagare } from './stege';

/** Who is told, and why this person: as holder of the post, or because a post below is vacant. */
export type Adressat = Readonly<{
  befattningId: string;
  personId: string;
  /** The vacant post in whose place this one is told; null when it is the post's own. */
  iStalletFor: string | null;
  skal: 'INNEHAVARE' | 'TILLFORORDNAD' | 'VAKANT';
}>;

/**
 * The persons behind a step, as they are that day (design 7). A vacant post is answered for by the nearest holder above;
 * a post that the organ lacks falls back on the line of those responsible. Nobody found gives an empty list.
 */
export function mottagareFor(
  till: Mottagare,
  bevakning: Bevakning,
  organisation: Organisation,
  dag: Datum,
): readonly Adressat[] {
  const adressater = poster(till, bevakning, organisation).flatMap((post) => adressat(organisation, post, dag));
  return [...new Map(adressater.map((a) => [a.personId, a])).values()];
}

function poster(till: Mottagare, bevakning: Bevakning, organisation: Organisation): readonly string[] {
  const { ansvariga } = bevakning;
  switch (till) {
    case 'ANSVARIG':
      return ansvariga;
    case 'HANDLAGGARE':
      return bevakning.handlaggare === null ? ansvariga : [bevakning.handlaggare];
    case 'NARMAST_HOGRE':
      return ansvariga.map((post) => linjenUppat(organisation, post)[0]?.id ?? post);
    case 'FORVALTNINGSCHEF':
      return ellerOverst(bevakning.forvaltningschef, ansvariga, organisation);
    case 'ORDFORANDE':
      return ellerOverst(bevakning.ordforande ?? bevakning.forvaltningschef, ansvariga, organisation);
  }
}

const ellerOverst = (
  post: string | null,
  ansvariga: readonly string[],
  organisation: Organisation,
): readonly string[] =>
  post === null ? ansvariga.map((ansvarig) => linjenUppat(organisation, ansvarig).at(-1)?.id ?? ansvarig) : [post];

function adressat(organisation: Organisation, post: string, dag: Datum): Adressat[] {
  const egen = innehavare(organisation, post, dag);
  if (egen !== null) {
    const skal = egen.tillforordnad ? 'TILLFORORDNAD' : 'INNEHAVARE';
    return [{ befattningId: post, personId: egen.personId, iStalletFor: null, skal }];
  }
  const chef = narmastaInnehavare(organisation, post, dag);
  if (chef === null) return [];
  return [{ befattningId: chef.befattningId, personId: chef.personId, iStalletFor: post, skal: 'VAKANT' }];
}
