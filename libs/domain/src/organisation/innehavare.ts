import type { Datum } from '../kalender';
import type { Befattning, Innehav, Organisation } from './organisation';

const gallerDen = (dag: Datum) => (innehav: Innehav) =>
  innehav.from <= dag && (innehav.tom === null || innehav.tom >= dag);

/** Who holds the post that day; a tillförordnad goes before the ordinary holder. Null: the post is vacant. */
export function innehavare(organisation: Organisation, befattningId: string, dag: Datum): Innehav | null {
  const giltiga = organisation.innehav.filter((i) => i.befattningId === befattningId).filter(gallerDen(dag));
  return giltiga.find((i) => i.tillforordnad) ?? giltiga[0] ?? null;
}

/** The posts that a person holds that day. */
export function befattningarFor(organisation: Organisation, personId: string, dag: Datum): readonly Befattning[] {
  return organisation.befattningar.filter((b) => innehavare(organisation, b.id, dag)?.personId === personId);
}

export function narmastHogre(organisation: Organisation, befattningId: string): Befattning | null {
  const overordnadId = organisation.befattningar.find((b) => b.id === befattningId)?.overordnadId ?? null;
  return organisation.befattningar.find((b) => b.id === overordnadId) ?? null;
}

/** The posts above, nearest first. A line that bites its own tail ends where it would begin again. */
export function linjenUppat(organisation: Organisation, befattningId: string): readonly Befattning[] {
  const linje: Befattning[] = [];
  for (
    let chef = narmastHogre(organisation, befattningId);
    chef !== null && chef.id !== befattningId && !linje.includes(chef);
    chef = narmastHogre(organisation, chef.id)
  ) {
    linje.push(chef);
  }
  return linje;
}

/** Who answers for the post that day: its holder, or while it is vacant the nearest holder above (domain 2.7). */
export function narmastaInnehavare(organisation: Organisation, befattningId: string, dag: Datum): Innehav | null {
  const poster = [befattningId, ...linjenUppat(organisation, befattningId).map((b) => b.id)];
  for (const post of poster) {
    const innehav = innehavare(organisation, post, dag);
    if (innehav !== null) return innehav;
  }
  return null;
}

/** The person who answers for the post that day; null when nobody does, all the way up. */
export const ansvarigPerson = (organisation: Organisation, befattningId: string, dag: Datum): string | null =>
  narmastaInnehavare(organisation, befattningId, dag)?.personId ?? null;
