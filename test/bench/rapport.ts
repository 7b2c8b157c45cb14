import type { Kvot } from './kvot';
import type { Resultat } from './matning';

/** What a run of the bench found: printed as a table, or as JSON with `--json`. */
export type Rapport = Readonly<{
  resultat: readonly Resultat[];
  /** Command through HTTP against its bare SQL. */
  kvot: Kvot;
  miljo: Readonly<{ node: string; karnor: number; processor: string; last: readonly number[]; sekunder: number }>;
}>;
