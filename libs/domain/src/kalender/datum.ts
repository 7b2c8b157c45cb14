import { minne } from '../minne';

/** A calendar day, `YYYY-MM-DD`, in Europe/Stockholm. Compares as text. */
export type Datum = string & { readonly __slag: 'Datum' };

/** An instant, ISO 8601 in UTC with milliseconds (`2025-03-17T06:30:00.000Z`). Compares as text. */
export type Tidpunkt = string & { readonly __slag: 'Tidpunkt' };

const DYGN_MS = 24 * 60 * 60 * 1000;
const MONSTER = /^\d{4}-\d{2}-\d{2}$/;

const somUtc = (d: Datum): number => Date.parse(`${d}T00:00:00.000Z`);
const franUtc = (ms: number): Datum => new Date(ms).toISOString().slice(0, 10) as Datum;

// Days are counted millions of times when ten thousand cases are asked what if, and text to date and back is slow.
const NUMMER = minne<Datum, number>();
const DAGAR = minne<number, Datum>();

/** Days since 1970-01-01. */
const dagnummer = (d: Datum): number => NUMMER(d, () => Math.round(somUtc(d) / DYGN_MS));

const dagMedNummer = (nummer: number): Datum => DAGAR(nummer, () => franUtc(nummer * DYGN_MS));

// A day further off is a slip of the pen (0025 for 2025), and days counted from it would not fit in four digits.
const TIDIGAST = '1900-01-01';
const SENAST = '2199-12-31';

/** Whether the text is a day that exists (2026-02-30 does not), from 1900 to 2199. */
export function arDatum(text: string): text is Datum {
  if (!MONSTER.test(text) || text < TIDIGAST || text > SENAST) return false;
  const ms = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(ms) && franUtc(ms) === text;
}

/** Reads a calendar day. Throws RangeError when `arDatum` says no. */
export function datum(text: string): Datum {
  if (!arDatum(text)) throw new RangeError(`${text} är inget datum.`);
  return text;
}

export const laggTillDagar = (d: Datum, dagar: number): Datum => dagMedNummer(dagnummer(d) + dagar);

/** The same day of the month so many months later; the last of a month gives the last of a month. */
export function laggTillManader(d: Datum, manader: number): Datum {
  const [ar, manad, dag] = d.split('-').map(Number) as [number, number, number];
  const sistaDagen = (m: number): number => new Date(Date.UTC(ar, m, 0)).getUTCDate();
  const traff = dag === sistaDagen(manad) ? sistaDagen(manad + manader) : Math.min(dag, sistaDagen(manad + manader));
  return franUtc(Date.UTC(ar, manad - 1 + manader, traff));
}

/** Days from `a` to `b`; negative when `b` comes first. */
export const dagarMellan = (a: Datum, b: Datum): number => dagnummer(b) - dagnummer(a);

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export const veckodag = (d: Datum): number => ((((dagnummer(d) + 3) % 7) + 7) % 7) + 1;

/** The ISO week, 1–53: the one that holds the Thursday of the day's week. */
export function isoVecka(d: Datum): number {
  const torsdag = laggTillDagar(d, 4 - veckodag(d));
  return Math.floor(dagarMellan(`${torsdag.slice(0, 4)}-01-01` as Datum, torsdag) / 7) + 1;
}

/** Monday of an ISO week of a year (`YYYY`): the fourth of January is always in the first. */
export function mandagIVecka(ar: string, vecka: number): Datum {
  const fjarde = `${ar}-01-04` as Datum;
  return laggTillDagar(fjarde, 1 - veckodag(fjarde) + (vecka - 1) * 7);
}

const MANADER = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** The month as people write it: "december 2023". */
export const svenskManad = (d: Datum): string => `${MANADER[Number(d.slice(5, 7)) - 1] ?? ''} ${d.slice(0, 4)}`;

/** As people write it: "den 31 mars 2025". */
export function svensktDatum(d: Datum): string {
  const [ar, manad, dag] = d.split('-').map(Number);
  return `den ${String(dag)} ${MANADER[(manad ?? 1) - 1] ?? ''} ${String(ar)}`;
}
