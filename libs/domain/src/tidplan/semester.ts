import {
  arbetsdagarMellan,
  isoVecka,
  laggTillArbetsdagar,
  laggTillDagar,
  type Arbetskalender,
  type Datum,
} from '../kalender';
import type { Planparametrar } from './planparametrar';

type Semester = Pick<Planparametrar, 'semesterFranVecka' | 'semesterTillVecka'>;

/** Whether people are away that day (domain 4.4). */
export function iSemester(d: Datum, { semesterFranVecka, semesterTillVecka }: Semester): boolean {
  const vecka = isoVecka(d);
  return vecka >= semesterFranVecka && vecka <= semesterTillVecka;
}

/** Working days after `a` up to and including `b` when people are at work; 0 when `b` comes first. */
export function arbetsdagarUtanSemester(a: Datum, b: Datum, kalender: Arbetskalender, semester: Semester): number {
  let antal = 0;
  for (let d = laggTillArbetsdagar(a, 1, kalender); d <= b; d = laggTillArbetsdagar(d, 1, kalender)) {
    if (!iSemester(d, semester)) antal += 1;
  }
  return antal;
}

/** The day so many working days before `d`, counting none when people are away: when a remiss must go out before summer. */
export function foreSemester(d: Datum, arbetsdagar: number, kalender: Arbetskalender, semester: Semester): Datum {
  let dag = d;
  while (iSemester(dag, semester)) dag = laggTillDagar(dag, -1);
  for (let kvar = arbetsdagar; kvar > 0;) {
    dag = laggTillArbetsdagar(dag, -1, kalender);
    if (!iSemester(dag, semester)) kvar -= 1;
  }
  return dag;
}

/** Half or more of the working days between fall when people are away (V04). */
export function merparteniSemester(a: Datum, b: Datum, kalender: Arbetskalender, semester: Semester): boolean {
  const alla = arbetsdagarMellan(a, b, kalender);
  return alla > 0 && arbetsdagarUtanSemester(a, b, kalender, semester) * 2 <= alla;
}
