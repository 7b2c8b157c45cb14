import type { Hinder } from '../hinder';
import { ersattningarNu, overlappar, svararFor } from '../organisation';
import type { Sammanhang } from '../sammanhang';
import { liggerPa, type Atgard } from './atgard';

/**
 * Four eyes: nobody judges what is their own (design 7). Own means having worked on it, answering for a responsible post
 * today, or having held one, or stood in on one, at any time since it was tilldelad; and the same of a post that carried
 * it out, while it did (ADR 24). Who stands in for somebody judges no more than that person may, in whatever capacity.
 * `gor` completes "Ingen … sin egen åtgärd".
 */
export function egenAtgard(atgard: Atgard, s: Sammanhang, gor: string): Hinder[] {
  const ersatta = ersattningarNu(s.organisation, s.personId, s.idag).map(({ forPersonId }) => forPersonId);
  if (![s.personId, ...ersatta].some((person) => arEgen(atgard, person, s))) return [];
  return [
    {
      kod: 'EGEN_ATGARD',
      text: `Ingen ${gor} sin egen åtgärd, och inte heller åtgärden för den som ersätts.`,
      fix: 'Någon annan med samma rätt gör det, till exempel närmast högre chef.',
    },
  ];
}

function arEgen(atgard: Atgard, personId: string, { organisation, idag }: Sammanhang): boolean {
  const perioder = [...organisation.innehav, ...organisation.ersattningar].filter((i) => i.personId === personId);
  const haft = poster(atgard).some(({ post, fran, tom }) =>
    perioder.some((i) => i.befattningId === post && overlappar(i, { from: fran, tom: tom ?? idag })),
  );
  return (
    haft ||
    atgard.inblandade.includes(personId) ||
    liggerPa(atgard).some((post) => svararFor(organisation, post, personId, idag))
  );
}

/** The posts that have had it, and when; nobody before it was anybody's. */
const poster = ({ ansvar, tilldelad, delegeringar }: Atgard) => [
  ...(tilldelad === null ? [] : ansvar.map(({ befattningId }) => ({ post: befattningId, fran: tilldelad, tom: null }))),
  ...delegeringar.map(({ utforare, sedan, tom }) => ({ post: utforare, fran: sedan, tom })),
];
