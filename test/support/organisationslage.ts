import * as d from '#domain';
import { organisation } from './situationer';

let nummer = 0;

/** The organisation on a day, for decisions about it. */
export const lage = (idag: string, egen: d.Organisation = organisation) => ({
  organisation: egen,
  idag: d.datum(idag),
  nyttId: () => `o${String((nummer += 1))}`,
});

/** The codes of every reason why not; empty when it would be done. */
export const hinder = (utfall: d.Utfall<unknown>): readonly string[] =>
  utfall.ok ? [] : utfall.hinder.map(({ kod }) => kod);

/** The organisation after what must succeed. */
export function efter(utfall: d.Utfall<d.OrganisationHandelse>, egen: d.Organisation = organisation): d.Organisation {
  if (!utfall.ok) throw new Error(utfall.hinder.map((h) => `${h.kod}: ${h.text}`).join('; '));
  return utfall.handelser.reduce(d.tillampaPaOrganisation, egen);
}
