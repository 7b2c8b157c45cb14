import type { Kalenderadress } from '#application';
import type { Organ } from '#domain';
import { harled, sessionshash } from '../session/hemlighet';

/** What the secret of an address is worked out from, with the session that made it: it stands nowhere (ADR 31). */
export const hemlighetensMarke = (adressId: string): string => `kalender ${adressId}`;

/** Where a calendar program reads; null in another session than the one that made it, which nobody can work out. */
export function kalenderadressen(
  { id, hash }: Readonly<{ id: string; hash: string }>,
  sessionens: string,
  publicUrl: string,
): string | null {
  const hemlighet = harled(sessionens, hemlighetensMarke(id));
  return sessionshash(hemlighet) === hash ? `${publicUrl}/kalender/${hemlighet}.ics` : null;
}

export const adressensNamn = ({ organId }: Kalenderadress, organ: readonly Organ[]): string =>
  organId === null ? 'Mina uppgifter' : `Möten: ${organ.find(({ id }) => id === organId)?.namn ?? ''}`;
