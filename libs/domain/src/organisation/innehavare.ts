import type { Datum } from '../kalender';
import { arLedig, gallerDen } from './galler';
import type { Befattning, Ersattning, Innehav, Organisation } from './organisation';

/** Who holds the post that day; a tillförordnad goes before the ordinary holder. Null: the post is vacant. */
export function innehavare(organisation: Organisation, befattningId: string, dag: Datum): Innehav | null {
  const giltiga = organisation.innehav.filter((i) => i.befattningId === befattningId).filter(gallerDen(dag));
  return giltiga.find((i) => i.tillforordnad) ?? giltiga[0] ?? null;
}

/** Who stands in for the post's holder that day. A stand-in who is away, or whose holder has changed, is none. */
export function ersattareFor(organisation: Organisation, befattningId: string, dag: Datum): Ersattning | null {
  const holder = innehavare(organisation, befattningId, dag);
  if (holder === null) return null;
  return (
    organisation.ersattningar
      .filter((e) => e.befattningId === befattningId && e.forPersonId === holder.personId)
      .filter(gallerDen(dag))
      .find((e) => !arLedig(organisation, e.personId, dag)) ?? null
  );
}

/** Posts where the person stands in for the holder that day. */
export const ersattningarNu = (organisation: Organisation, personId: string, dag: Datum): readonly Ersattning[] =>
  organisation.befattningar.flatMap((b) => {
    const ersattning = ersattareFor(organisation, b.id, dag);
    return ersattning?.personId === personId ? [ersattning] : [];
  });

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

/**
 * Everyone who answers for the post that day: the holder and who stands in for them, or while it is vacant those of the
 * nearest holder above. Responsibility stays with the holder, so a stand-in takes nothing away from them (design 7).
 */
export function ansvarigaPersoner(organisation: Organisation, befattningId: string, dag: Datum): readonly string[] {
  const innehav = narmastaInnehavare(organisation, befattningId, dag);
  if (innehav === null) return [];
  const ersattare = ersattareFor(organisation, innehav.befattningId, dag);
  return ersattare === null ? [innehav.personId] : [innehav.personId, ersattare.personId];
}

/** Whether the person answers for the post that day. */
export const svararFor = (organisation: Organisation, befattningId: string, personId: string, dag: Datum): boolean =>
  ansvarigaPersoner(organisation, befattningId, dag).includes(personId);
