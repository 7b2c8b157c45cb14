import type { Hinder } from '../hinder';
import type { Datum } from '../kalender';
import { ersattningarNu, svararFor } from '../organisation';
import type { Sammanhang } from '../sammanhang';
import type { Atgard } from './atgard';

/**
 * Four eyes: nobody judges what is their own (design 7). Own means having worked on it, answering for a responsible post
 * today, or having held one, or stood in on one, at any time since it was tilldelad. Who stands in for somebody judges
 * no more than that person may, in whatever capacity. `gor` completes "Ingen … sin egen åtgärd".
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
  const ansvariga = atgard.ansvar.map((del) => del.befattningId);
  const haft = [...organisation.innehav, ...organisation.ersattningar].some(
    (i) => i.personId === personId && ansvariga.includes(i.befattningId) && sedan(i, atgard.tilldelad, idag),
  );
  return (
    haft ||
    atgard.inblandade.includes(personId) ||
    ansvariga.some((post) => svararFor(organisation, post, personId, idag))
  );
}

/** Whether a period has a day from `fran` to today; never before the åtgärd was anybody's. */
const sedan = ({ from, tom }: Readonly<{ from: Datum; tom: Datum | null }>, fran: Datum | null, idag: Datum): boolean =>
  fran !== null && from <= idag && (tom ?? idag) >= fran;
