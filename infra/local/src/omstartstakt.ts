const PAUSER_MS = [1_000, 2_000, 5_000] as const;
const LANGSTA_PAUS_MS = 5_000;
const FORSOK_PER_MINUT = 5;

/** How fast a program that keeps dying is started again: after 1, 2 and then 5 seconds, five times a minute. */
export class Omstartstakt {
  private tider: readonly number[] = [];

  /** The pause before the next start, in milliseconds, or null when it is time to give up. `nuMs` only grows. */
  nastaPaus(nuMs: number): number | null {
    this.tider = [...this.tider.filter((tid) => tid > nuMs - 60_000), nuMs];
    if (this.tider.length > FORSOK_PER_MINUT) return null;
    return PAUSER_MS[this.tider.length - 1] ?? LANGSTA_PAUS_MS;
  }
}
