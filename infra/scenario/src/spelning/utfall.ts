import type { ArendeSvar, HandelseSvar, KvittoSvar } from '#contracts';
import type { Brev } from '#local';
import type { z } from 'zod';
import type { Forloppsrad } from '../berattelse/forlopp';
import type { Scenariofel } from '../lasning/scenariofel';

export type Arende = z.infer<typeof ArendeSvar>;
export type Handelse = z.infer<typeof HandelseSvar>;
export type Kvitto = z.infer<typeof KvittoSvar>;

/** One case when the run ended, read over HTTP. */
export type Slutlage = Readonly<{
  organ: string;
  arende: Arende;
  handelser: readonly Handelse[];
  kvitton: readonly Kvitto[];
}>;

/** What became of one scenario: machine-readable with `--json`. */
export type Utfall = Readonly<{
  fil: string;
  scenario: string;
  kommunId: string;
  /** Real time of the run, in milliseconds. */
  tidMs: number;
  godkant: boolean;
  fel: readonly Scenariofel[];
  forlopp: readonly Forloppsrad[];
  arenden: readonly Slutlage[];
  /** Letters to the kommun's persons; null when the mail server cannot be read. */
  brev: readonly Brev[] | null;
}>;
