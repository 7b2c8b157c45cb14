import {
  arbetsdagarMellan,
  isoVecka,
  laggTillArbetsdagar,
  laggTillDagar,
  mandagIVecka,
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
  const mellan = (efter: Datum, tom: Datum): number => (efter < tom ? arbetsdagarMellan(efter, tom, kalender) : 0);
  let antal = mellan(a, b);
  // The first week of a year may begin, and the last end, in another.
  for (let ar = Number(a.slice(0, 4)) - 1; ar <= Number(b.slice(0, 4)) + 1; ar += 1) {
    const { fran, tom } = semestern(ar, semester);
    antal -= mellan(fran > a ? laggTillDagar(fran, -1) : a, tom < b ? tom : b);
  }
  return antal;
}

/** Monday of the first week and Sunday of the last, that year; a year without week 53 ends with its last. */
function semestern(ar: number, { semesterFranVecka, semesterTillVecka }: Semester) {
  const slutet = laggTillDagar(mandagIVecka(String(ar + 1), 1), -1);
  const tom = laggTillDagar(mandagIVecka(String(ar), semesterTillVecka), 6);
  return { fran: mandagIVecka(String(ar), semesterFranVecka), tom: tom < slutet ? tom : slutet };
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
