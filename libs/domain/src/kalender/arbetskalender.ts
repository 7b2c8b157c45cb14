import { laggTillDagar, veckodag, type Datum } from './datum';
import { helgdagar } from './helgdagar';

/** Which days count as working days: the law's, less the organisation's own days off. A receipt names its version. */
export type Arbetskalender = Readonly<{ id: string; version: number; egnaLedigaDagar: readonly Datum[] }>;

/** Sweden by law, without own days (domain 4.4). */
export const SVENSK_KALENDER: Arbetskalender = { id: 'sverige', version: 1, egnaLedigaDagar: [] };

// A year's holidays never change, so they are worked out once; nothing outside can see whether they were.
const PER_AR = new Map<string, ReadonlySet<Datum>>();

function helgdagarUnder(ar: string): ReadonlySet<Datum> {
  const kant = PER_AR.get(ar);
  if (kant !== undefined) return kant;
  const dagar = new Set(helgdagar(Number(ar)).map((helgdag) => helgdag.datum));
  PER_AR.set(ar, dagar);
  return dagar;
}

/** Monday to Friday, no public holiday, no midsommar-, jul- or nyårsafton, no own day off. Klämdagar count. */
export const arArbetsdag = (d: Datum, kalender: Arbetskalender): boolean =>
  veckodag(d) <= 5 && !helgdagarUnder(d.slice(0, 4)).has(d) && !kalender.egnaLedigaDagar.includes(d);

/** A working day between two that are not: never chosen by the planner (design 6). */
export const arKlamdag = (d: Datum, kalender: Arbetskalender): boolean =>
  arArbetsdag(d, kalender) &&
  !arArbetsdag(laggTillDagar(d, -1), kalender) &&
  !arArbetsdag(laggTillDagar(d, 1), kalender);

/** `antal` working days later, or earlier when negative. Zero gives the day itself, working day or not. */
export function laggTillArbetsdagar(d: Datum, antal: number, kalender: Arbetskalender): Datum {
  const riktning = Math.sign(antal);
  let kvar = Math.abs(antal);
  let dagen = d;
  while (kvar > 0) {
    dagen = laggTillDagar(dagen, riktning);
    if (arArbetsdag(dagen, kalender)) kvar -= 1;
  }
  return dagen;
}

/** The day itself when it is a working day, otherwise the nearest before. */
export const foregaendeArbetsdag = (d: Datum, kalender: Arbetskalender): Datum =>
  arArbetsdag(d, kalender) ? d : laggTillArbetsdagar(d, -1, kalender);

/** The day itself when it is a working day, otherwise the nearest after. */
export const nastaArbetsdag = (d: Datum, kalender: Arbetskalender): Datum =>
  arArbetsdag(d, kalender) ? d : laggTillArbetsdagar(d, 1, kalender);

/** Working days after `a`, up to and including `b`; negative when `b` comes first. */
export function arbetsdagarMellan(a: Datum, b: Datum, kalender: Arbetskalender): number {
  if (b < a) return -arbetsdagarMellan(b, a, kalender);
  let antal = 0;
  for (let d = laggTillDagar(a, 1); d <= b; d = laggTillDagar(d, 1)) if (arArbetsdag(d, kalender)) antal += 1;
  return antal;
}
