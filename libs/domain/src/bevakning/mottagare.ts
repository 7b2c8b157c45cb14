import type { Datum } from '../kalender';
import { ersattareFor, linjenUppat, narmastaInnehavare, type Organisation } from '../organisation';
import type { Bevakning } from './bevakning';
import type { Mottagare } from './stege';

/** Who is told, and why this person: as holder, in the holder's place, or because a post below is vacant. */
export type Adressat = Readonly<{
  befattningId: string;
  personId: string;
  /** In whose place this one is told: a vacant post, or the post whose holder has a stand-in. Null when it is their own. */
  iStalletFor: string | null;
  skal: 'INNEHAVARE' | 'TILLFORORDNAD' | 'ERSATTARE' | 'VAKANT';
}>;

/**
 * The persons behind a step, as they are that day (design 7): the holder, tillförordnad before ordinary; in the holder's
 * place who stands in for them; what is delegated is first the utförare's, and then theirs who answer for it; for a
 * vacant post the nearest holder above. A post that the organ lacks falls back on the line of those responsible. Nobody
 * found gives an empty list.
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

const poster = (till: Mottagare, bevakning: Bevakning, organisation: Organisation): readonly string[] =>
  narDetUtforsAvAnnan(till, bevakning) ?? iLinjen(till, bevakning, organisation);

/** Who answers for it comes next above who carries it out (ADR 24); null when nothing is otherwise. */
function narDetUtforsAvAnnan(till: Mottagare, { ansvariga, utforare }: Bevakning): readonly string[] | null {
  if (utforare === undefined) return null;
  if (till === 'ANSVARIG') return [utforare];
  return till === 'NARMAST_HOGRE' ? ansvariga : null;
}

function iLinjen(till: Mottagare, bevakning: Bevakning, organisation: Organisation): readonly string[] {
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
  const innehav = narmastaInnehavare(organisation, post, dag);
  if (innehav === null) return [];
  const { befattningId } = innehav;
  const ersattare = ersattareFor(organisation, befattningId, dag);
  const personId = ersattare?.personId ?? innehav.personId;
  if (befattningId !== post) return [{ befattningId, personId, iStalletFor: post, skal: 'VAKANT' }];
  if (ersattare !== null) return [{ befattningId, personId, iStalletFor: post, skal: 'ERSATTARE' }];
  return [{ befattningId, personId, iStalletFor: null, skal: innehav.tillforordnad ? 'TILLFORORDNAD' : 'INNEHAVARE' }];
}
