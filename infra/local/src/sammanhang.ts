import type { Adresser } from './adresser';
import type { Hemligheter } from './hemligheter';
import type { Installningar } from './installningar';
import type { Portar } from './portar';
import type { Del } from './motor-val';
import type { Program } from './process';
import type { Tillstandsmapp } from './tillstandsmapp';

/** What starting a part needs to know. */
export type Sammanhang = Readonly<{
  tillstand: Tillstandsmapp;
  installningar: Installningar;
  hemligheter: Hemligheter;
  portar: Portar;
  adresser: Adresser;
  /** Starts a program as the given part and waits till it is ready; the engine knows of it from the first moment. */
  kor: (del: Del, program: Program) => Promise<void>;
  avbryt: AbortSignal;
  /** A line to the person who started it. */
  sag: (rad: string) => void;
  klocka: 'system' | 'stegad';
  tokenSekunder: number;
}>;
