const EN_SEKUND_MS = 1_000;
const EN_TIMME_MS = 3_600_000;

/** The wait in milliseconds, at least a second (nothing may make the loop spin) and at most `hogst`. */
export function vantetid(vantaMs: number, hogst: number): number {
  return Math.max(EN_SEKUND_MS, Math.min(vantaMs, hogst));
}

/** What an operator reads in Temporal's own UI. A length of time and nothing about the case (ADR 9). */
export function vantetext(ms: number): string {
  return ms < EN_TIMME_MS
    ? `Väntar i högst ${String(Math.ceil(ms / 60_000))} min, eller tills något ändras.`
    : `Väntar i högst ${String(Math.ceil(ms / EN_TIMME_MS))} timmar, eller tills något ändras.`;
}
