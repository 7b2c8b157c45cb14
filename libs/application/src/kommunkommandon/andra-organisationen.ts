import { tillampaPaOrganisation, type OrganisationHandelse, type Sammanhang, type Utfall } from '#domain';
import { Avbruten } from '../avslag';
import type { Transaktion } from '../portar';

/** Writes what a decision made true; nothing when it refused. */
export async function andraOrganisationen(
  t: Transaktion,
  utfall: Utfall<OrganisationHandelse>,
): Promise<Utfall<OrganisationHandelse>> {
  if (utfall.ok)
    await t.organisation.spara(utfall.handelser.reduce(tillampaPaOrganisation, await t.organisation.hamta()));
  return utfall;
}

/** The same for who holds a post: those concerned are told when the day has come (ADR 26). */
export async function bytInnehavare(
  t: Transaktion,
  utfall: Utfall<OrganisationHandelse>,
  { nu }: Sammanhang,
): Promise<Utfall<OrganisationHandelse>> {
  if (utfall.ok) await t.rapporter.vack(nu);
  return andraOrganisationen(t, utfall);
}

/** What the path names must be there. */
export function kravFinns(delar: readonly Readonly<{ id: string }>[], id: string): void {
  if (!delar.some((del) => del.id === id)) throw new Avbruten({ kod: 'FINNS_INTE' });
}

export const finnsPersonen = async (t: Transaktion, personId: string): Promise<boolean> =>
  (await t.organisation.personer([personId])).length > 0;
