import type { Hinder } from '../hinder';
import type { Datum } from '../kalender';
import { ansvarigPerson } from '../organisation';
import type { Sammanhang } from '../sammanhang';
import type { Atgard } from './atgard';

/**
 * Four eyes: nobody judges what is their own (design 7). Own means having worked on it, answering for a responsible post
 * today, or having held one at any time since it was tilldelad. `gor` completes "Ingen … sin egen åtgärd".
 */
export function egenAtgard(atgard: Atgard, s: Sammanhang, gor: string): Hinder[] {
  const ansvariga = atgard.ansvar.map((del) => del.befattningId);
  const svararForDen = ansvariga.some((post) => ansvarigPerson(s.organisation, post, s.idag) === s.personId);
  if (!svararForDen && !atgard.inblandade.includes(s.personId) && !harInnehaft(ansvariga, atgard.tilldelad, s))
    return [];
  return [
    {
      kod: 'EGEN_ATGARD',
      text: `Ingen ${gor} sin egen åtgärd.`,
      fix: 'Någon annan med samma rätt gör det, till exempel närmast högre chef.',
    },
  ];
}

function harInnehaft(
  poster: readonly string[],
  sedan: Datum | null,
  { organisation, personId, idag }: Sammanhang,
): boolean {
  if (sedan === null) return false;
  return organisation.innehav.some(
    (innehav) =>
      innehav.personId === personId &&
      poster.includes(innehav.befattningId) &&
      innehav.from <= idag &&
      (innehav.tom ?? idag) >= sedan,
  );
}
