import type { Datum } from '../kalender';

/** Nämnder are chosen for four years from 1 January after the election (KL 6:18–19): 2023, 2027, 2031 … */
export const borjarMandatperiod = (ar: number): boolean => ar % 4 === 3;

/** First day of the mandatperiod that the day lies in. */
export function mandatperiodensForsta(dag: Datum): Datum {
  let ar = Number(dag.slice(0, 4));
  while (!borjarMandatperiod(ar)) ar -= 1;
  return `${String(ar)}-01-01` as Datum;
}
