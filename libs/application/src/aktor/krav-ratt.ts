import { ROLL_ETIKETT } from '#domain';
import { Avbruten } from '../avslag';
import type { Aktor, Rollinnehav } from './aktor';
import { RATTER, rollMedRatt, rollMedRattIOrgan, type Ratt } from './ratter';

/** Refuses a person who has no role with the right in any organ. */
export function kravRatt(aktor: Aktor, ratt: Ratt): Rollinnehav {
  const roll = rollMedRatt(aktor, ratt);
  if (roll === null) throw new Avbruten(saknarRatt(ratt));
  return roll;
}

/** Refuses a person whose role does not reach this organ's cases. */
export function kravRattIOrgan(aktor: Aktor, ratt: Ratt, organId: string, helst: readonly string[] = []): Rollinnehav {
  const roll = rollMedRattIOrgan(aktor, ratt, organId, helst);
  if (roll === null) throw new Avbruten(saknarRatt(ratt));
  return roll;
}

/** What a person without the right is told, and who has it. */
export const saknarRatt = (ratt: Ratt) =>
  ({
    kod: 'SAKNAR_RATT',
    text: 'Din befattning har inte rätt att göra det här.',
    fix: `Rätten har: ${RATTER[ratt].roller.map((roll) => ROLL_ETIKETT[roll]).join(', ')}.`,
  }) as const;
