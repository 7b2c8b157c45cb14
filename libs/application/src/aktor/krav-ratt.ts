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
export function kravRattIOrgan(aktor: Aktor, ratt: Ratt, organId: string): Rollinnehav {
  const roll = rollMedRattIOrgan(aktor, ratt, organId);
  if (roll === null) throw new Avbruten(saknarRatt(ratt));
  return roll;
}

const saknarRatt = (ratt: Ratt) =>
  ({
    kod: 'SAKNAR_RATT',
    text: 'Din befattning har inte rätt att göra det här.',
    fix: `Rätten har: ${RATTER[ratt].roller.map((roll) => roll.toLowerCase().replaceAll('_', ' ')).join(', ')}.`,
  }) as const;
