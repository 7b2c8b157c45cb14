import { befattningarFor, ersattningarNu, type Datum, type Organisation, type Roll } from '#domain';
import type { Konto, Transaktion } from '../portar';

/** One hat that a person wears today: through a post in an organ, or by a grant for the whole kommun. */
export type Rollinnehav = Readonly<{
  roll: Roll;
  organId: string | null;
  befattningId: string | null;
  /** The holder for whom the person stands in on the post; null when the hat is their own. */
  forPersonId: string | null;
}>;

/** Who asks. Roles are what the person holds on this day, never what the token says (design 9). */
export type Aktor = Readonly<{ kommunId: string; personId: string; roller: readonly Rollinnehav[] }>;

/** The person behind a valid token, with every role of the day. A person without any may still see that they have none. */
export async function aktorFor(t: Transaktion, konto: Konto, idag: Datum): Promise<Aktor> {
  const organisation = await t.organisation.hamta();
  const behorigheter = await t.organisation.behorigheter(konto.personId);
  const given = behorigheter
    .filter(({ from, tom }) => from <= idag && (tom === null || tom >= idag))
    .map(({ roll }): Rollinnehav => ({ roll, organId: null, befattningId: null, forPersonId: null }));
  return { ...konto, roller: [...genomPoster(organisation, konto.personId, idag), ...given] };
}

/** Own posts first: what a person may do in their own name they do in their own name. */
function genomPoster(organisation: Organisation, personId: string, idag: Datum): readonly Rollinnehav[] {
  const egna = befattningarFor(organisation, personId, idag).map((post) => ({ post, forPersonId: null }));
  const ersatta = ersattningarNu(organisation, personId, idag).flatMap(({ befattningId, forPersonId }) =>
    organisation.befattningar.filter(({ id }) => id === befattningId).map((post) => ({ post, forPersonId })),
  );
  return [...egna, ...ersatta].map(({ post: { roll, organId, id }, forPersonId }) => ({
    ...{ roll, organId, forPersonId },
    befattningId: id,
  }));
}

export const befattningIds = (aktor: Aktor): readonly string[] =>
  aktor.roller.flatMap(({ befattningId }) => (befattningId === null ? [] : [befattningId]));
