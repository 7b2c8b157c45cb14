import { minne, minnePer, type Minne } from '../minne';
import { laggTillDagar, veckodag, type Datum } from './datum';
import { helgdagar } from './helgdagar';

/** Which days count as working days: the law's, less the organisation's own days off. A receipt names its version. */
export type Arbetskalender = Readonly<{ id: string; version: number; egnaLedigaDagar: readonly Datum[] }>;

/** Sweden by law, without own days (domain 4.4). */
export const SVENSK_KALENDER: Arbetskalender = { id: 'sverige', version: 1, egnaLedigaDagar: [] };

type Arbetsdagar = readonly Datum[];

// Worked out once per year and calendar: it never changes.
const ENLIGT_LAG = minne<number, Arbetsdagar>();
const MED_EGNA_DAGAR = minnePer<Arbetskalender, Minne<number, Arbetsdagar>>();

function enligtLag(ar: number): Arbetsdagar {
  const lediga = new Set(helgdagar(ar).map((helgdag) => helgdag.datum));
  const dagar: Datum[] = [];
  for (let d = `${String(ar)}-01-01` as Datum; arFor(d) === ar; d = laggTillDagar(d, 1)) {
    if (veckodag(d) <= 5 && !lediga.has(d)) dagar.push(d);
  }
  return dagar;
}

/** Working days of a year in order: Monday to Friday, no public holiday, none of the three eves, no own day off. */
function arbetsdagarUnder(ar: number, kalender: Arbetskalender): Arbetsdagar {
  const lagens = ENLIGT_LAG(ar, () => enligtLag(ar));
  if (kalender.egnaLedigaDagar.length === 0) return lagens;
  const medEgna = MED_EGNA_DAGAR(kalender, () => minne());
  return medEgna(ar, () => lagens.filter((d) => !kalender.egnaLedigaDagar.includes(d)));
}

const arFor = (d: Datum): number => Number(d.slice(0, 4));

/** How many of the ordered days come before `d`. */
function antalFore(dagar: Arbetsdagar, d: Datum): number {
  let lag = 0;
  let hog = dagar.length;
  while (lag < hog) {
    const mitt = (lag + hog) >> 1;
    const dagen = dagar[mitt] as Datum;
    if (dagen < d) lag = mitt + 1;
    else hog = mitt;
  }
  return lag;
}

/** Klämdagar count as working days. */
export function arArbetsdag(d: Datum, kalender: Arbetskalender): boolean {
  const dagar = arbetsdagarUnder(arFor(d), kalender);
  return dagar[antalFore(dagar, d)] === d;
}

/** A working day between two that are not: never chosen by the planner (design 6). */
export const arKlamdag = (d: Datum, kalender: Arbetskalender): boolean =>
  arArbetsdag(d, kalender) &&
  !arArbetsdag(laggTillDagar(d, -1), kalender) &&
  !arArbetsdag(laggTillDagar(d, 1), kalender);

/** `antal` working days later, or earlier when negative. Zero gives the day itself, working day or not. */
export function laggTillArbetsdagar(d: Datum, antal: number, kalender: Arbetskalender): Datum {
  if (antal === 0) return d;
  let ar = arFor(d);
  let dagar = arbetsdagarUnder(ar, kalender);
  const fore = antalFore(dagar, d);
  let plats = antal < 0 ? fore + antal : fore + antal - (dagar[fore] === d ? 0 : 1);
  while (plats < 0) {
    ar -= 1;
    dagar = arbetsdagarUnder(ar, kalender);
    plats += dagar.length;
  }
  while (plats >= dagar.length) {
    plats -= dagar.length;
    ar += 1;
    dagar = arbetsdagarUnder(ar, kalender);
  }
  return dagar[plats] as Datum;
}

/** The day itself when it is a working day, otherwise the nearest before. */
export const foregaendeArbetsdag = (d: Datum, kalender: Arbetskalender): Datum =>
  arArbetsdag(d, kalender) ? d : laggTillArbetsdagar(d, -1, kalender);

/** The day itself when it is a working day, otherwise the nearest after. */
export const nastaArbetsdag = (d: Datum, kalender: Arbetskalender): Datum =>
  arArbetsdag(d, kalender) ? d : laggTillArbetsdagar(d, 1, kalender);

/** Working days after `a`, up to and including `b`; negative when `b` comes first. */
export function arbetsdagarMellan(a: Datum, b: Datum, kalender: Arbetskalender): number {
  if (b < a) return 0 - arbetsdagarMellan(b, a, kalender); // -0 would not survive JSON
  const tillOchMed = (d: Datum): number => antalFore(arbetsdagarUnder(arFor(d), kalender), laggTillDagar(d, 1));
  let antal = tillOchMed(b) - tillOchMed(a);
  for (let ar = arFor(a); ar < arFor(b); ar += 1) antal += arbetsdagarUnder(ar, kalender).length;
  return antal;
}
