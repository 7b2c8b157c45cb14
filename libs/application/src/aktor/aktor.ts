import { befattningarFor, type Datum, type Roll } from '#domain';
import type { Konto, Transaktion } from '../portar';

/** One hat that a person wears today: through a post in an organ, or by a grant for the whole kommun. */
export type Rollinnehav = Readonly<{ roll: Roll; organId: string | null; befattningId: string | null }>;

/** Who asks. Roles are what the person holds on this day, never what the token says (design 9). */
export type Aktor = Readonly<{ kommunId: string; personId: string; roller: readonly Rollinnehav[] }>;

/** The person behind a valid token, with every role of the day. A person without any may still see that they have none. */
export async function aktorFor(t: Transaktion, konto: Konto, idag: Datum): Promise<Aktor> {
  const organisation = await t.organisation.hamta();
  const behorigheter = await t.organisation.behorigheter(konto.personId);
  const genomPost = befattningarFor(organisation, konto.personId, idag).map(({ roll, organId, id }): Rollinnehav => ({
    roll,
    organId,
    befattningId: id,
  }));
  const given = behorigheter
    .filter(({ from, tom }) => from <= idag && (tom === null || tom >= idag))
    .map(({ roll }): Rollinnehav => ({ roll, organId: null, befattningId: null }));
  return { ...konto, roller: [...genomPost, ...given] };
}

export const befattningIds = (aktor: Aktor): readonly string[] =>
  aktor.roller.flatMap(({ befattningId }) => (befattningId === null ? [] : [befattningId]));
