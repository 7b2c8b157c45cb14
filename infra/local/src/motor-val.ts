import type { Logg } from './logg';
import type { Portar } from './portar';

/** The parts, in the order they stop. */
export const DELAR = ['webb', 'api', 'worker', 'epost', 'identitet', 'temporal', 'databas'] as const;
export type Del = (typeof DELAR)[number];

/** How to start the engine. All of it may be left out. */
export type MotorVal = Readonly<{
  /** The state folder; `.revisionsvakt/` or `REVISIONSVAKT_STATE`. */
  tillstand?: string;
  /** Which parts; all of them. */
  delar?: readonly Del[];
  /** Wanted ports; `'lediga'` takes any free ones, so that two engines never meet. */
  portar?: Partial<Portar> | 'lediga';
  /** Name of the database; that of `DATABASE_URL`, or `revisionsvakt`. */
  databas?: string;
  /** Temporal namespace; `TEMPORAL_NAMESPACE`, or `default`. */
  namnrymd?: string;
  /** Which clock API and worker follow: `stegad` (system time until a kommun has its own clock), or `system`. */
  klocka?: 'system' | 'stegad';
  /** Whether the sample kommun has a past: cases that people can click through. Left out in tests. */
  exempel?: boolean;
  /** Lifetime of the local provider's access tokens in seconds; one hour. */
  tokenSekunder?: number;
  /** Where settings are read; `process.env`. */
  miljo?: NodeJS.ProcessEnv;
  /** Gets the log lines of the parts; nowhere. */
  logg?: Logg;
  /** Gets the lines meant for the person who started it; nowhere. */
  sag?: (rad: string) => void;
  /** Gives up the start. What had been started is stopped. */
  avbryt?: AbortSignal;
  /** A part could not be kept alive. The engine has been stopped; nowhere to tell means the process ends. */
  vidHaveri?: (fel: Error) => void;
}>;
