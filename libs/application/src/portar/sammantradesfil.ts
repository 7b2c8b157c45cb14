import type { Datum } from '#domain';

/** One meeting as a file has it. `organ` is a name, which may be an abbreviation, or whatever a summary says. */
export type Filrad = Readonly<{
  /** Which row of the file, from 1, or which event. */
  rad: number;
  organ: string | null;
  kallId: string | null;
  datum: Datum;
  auDatum: Datum | null;
  manusstopp: Datum | null;
  kallelseUt: Datum | null;
  planeradJustering: Datum | null;
}>;

/** What a row lacks, in Swedish. */
export type Radfel = Readonly<{ rad: number; text: string }>;

export type Tolkning = Readonly<{ rader: readonly Filrad[]; fel: readonly Radfel[] }>;

/** Reads the text of a calendar file. Never throws: a file that is none gives one error. */
export type Sammantradesfil = (format: 'CSV' | 'ICS', text: string) => Tolkning;
