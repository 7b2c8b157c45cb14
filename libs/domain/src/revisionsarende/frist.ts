import type { Datum } from '../kalender';

/** One deadline for the reply, as it stood after one decision. The list only grows (domain 2.3; KL sets no reply period). */
export type Frist = Readonly<{
  /** The whole day counts, Europe/Stockholm. */
  svarSenast: Datum;
  slag: 'URSPRUNGLIG' | 'ANSTAND' | 'KOMPLETTERING';
  beslutad: Datum;
  /** The received document that sets it: the missiv, or revisorernas answer (V15). */
  kalla: string;
}>;

export type Frister = readonly [Frist, ...Frist[]];

export const ursprungligFrist = (frister: Frister): Frist => frister[0];

/** The frist for the reply itself: the last one granted. A komplettering has its own and moves nothing. */
export const gallandeFrist = (frister: Frister): Frist =>
  frister.filter((frist) => frist.slag !== 'KOMPLETTERING').at(-1) ?? frister[0];
