import { utfall, type Utfall } from '../hinder';
import type { Datum } from '../kalender';
import type { ArendeHandelse } from './handelser';
import type { RevisionsArende } from './tillstand';

export type Overflytta = Readonly<{ tillOrganId: string; datum: Datum }>;

/** The organ has ended: its open case goes over to the one that takes over, and keeps where it has been (domain 2.7). */
export const overflytta = (arende: RevisionsArende, { tillOrganId, datum }: Overflytta): Utfall<ArendeHandelse> =>
  utfall({ typ: 'arendeOverflyttat', franOrganId: arende.organId, tillOrganId, datum });
