import type { Arbetskalender } from '../kalender';
import { efterDagens, hosPosten, inre, type Bevakningsdel, type Grund } from './bevakningsgrund';
import type { RevisionsArende } from './tillstand';

/** What other organ have been asked lies on whoever waits for it, until the yttrande is signed without it. */
export function organremisserna(arende: RevisionsArende, grund: Grund): Bevakningsdel[] {
  if (arende.underskrift !== null) return [];
  return arende.organremisser
    .filter(({ utfall }) => utfall === null)
    .map(({ id, skickad, svarSenast }) => ({
      nyckel: `organremiss/${id}`,
      slag: 'ORGANREMISS',
      rubrik: 'Ett annat organ ska yttra sig',
      ansvariga: hosPosten(grund.handlaggare),
      startar: efterDagens(skickad),
      forfaller: svarSenast,
      stege: 'uppgift',
    }));
}

/** Nobody waits for the yttrande any more, and the organ has not decided on one: there is nothing left but to end the case. */
export const arAterkallat = ({ overordnat, beslut }: RevisionsArende): boolean =>
  overordnat !== null && overordnat.aterkallad !== null && beslut === null;

export function aterkallelsen(
  { overordnat }: RevisionsArende,
  grund: Grund,
  kalender: Arbetskalender,
): Bevakningsdel[] {
  const aterkallad = overordnat?.aterkallad ?? null;
  if (aterkallad === null) return [];
  return [
    {
      nyckel: 'aterkallelse',
      slag: 'ATERKALLELSE',
      rubrik: 'Remissen är återkallad, så ärendet ska avskrivas',
      ansvariga: hosPosten(grund.handlaggare),
      startar: efterDagens(aterkallad.datum),
      forfaller: inre(aterkallad.datum, kalender),
      stege: 'uppgift',
    },
  ];
}
