export type Niva = 'debug' | 'info' | 'warn' | 'error';

/** What goes with a log line: ids, counts and codes. Never a name, an address or a text from a case (ADR 9). */
export type Loggfalt = Readonly<Record<string, string | number | boolean | null>>;

/** Writes one line per event; `handelse` is a fixed word that a search can find. */
export interface Logg {
  skriv(niva: Niva, handelse: string, falt?: Loggfalt): void;
}

/** One JSON object per line: `tid` (UTC), `niva`, `handelse`, then the fields. */
export function jsonLogg(ut: (rad: string) => void = (rad) => process.stdout.write(rad)): Logg {
  return {
    skriv(niva, handelse, falt = {}) {
      ut(`${JSON.stringify({ tid: new Date().toISOString(), niva, handelse, ...falt })}\n`);
    },
  };
}
