import type { Tidplan } from '../tidplan';

/** Why a plan is no longer what it was: its meeting, the days around it (calendar, frist, parameters), or the nämnd. */
export const OMRAKNINGSORSAKER = [
  'SAMMANTRADET_FLYTTAT',
  'SAMMANTRADET_INSTALLT',
  'DAGARNA_ANDRADE',
  'UPPEHALL',
] as const;
export type Omrakningsorsak = (typeof OMRAKNINGSORSAKER)[number];

/** One day of a plan that moved, for the log and the page: nothing is re-planned silently. */
export type Planandring = Readonly<{ falt: keyof Tidplan; fran: string; till: string }>;
