import { setTimeout as sov } from 'node:timers/promises';

/** A part of the engine is away for a moment: the same call may succeed soon. */
export class TillfalligtBorta extends Error {
  override readonly name = 'TillfalligtBorta';
}

export type Talamod = Readonly<{
  /** How long a part of the engine may be away, in milliseconds, before the run is given up. */
  tidMs: number;
  avbryt: AbortSignal;
}>;

const MELLANRUM_MS = 200;

/**
 * Does something again while what it needs is away: killing and restarting parts must not change what a scenario comes
 * to. Only for what may be done twice (reads, and writes with an idempotency key). The last fault is rethrown.
 */
export async function medOmtag<T>({ tidMs, avbryt }: Talamod, gor: () => Promise<T>): Promise<T> {
  const slut = performance.now() + tidMs;
  for (;;) {
    avbryt.throwIfAborted();
    try {
      return await gor();
    } catch (fel) {
      if (!arTillfalligt(fel) || performance.now() >= slut) throw fel;
      await sov(MELLANRUM_MS, undefined, { signal: avbryt });
    }
  }
}

/** Node's fetch throws TypeError for every fault of the connection. */
const TILLFALLIGA = ['TillfalligtBorta', 'LagretOtillgangligt', 'TypeError', 'TimeoutError'];

const arTillfalligt = (fel: unknown): boolean => TILLFALLIGA.includes(felnamn(fel));

/** The run was given up from outside. */
export const arAvbrutet = (fel: unknown): boolean => felnamn(fel) === 'AbortError';

/** By name and not by class: an error of Node's own may come from another realm, as in the tests. */
const felnamn = (fel: unknown): string =>
  typeof fel === 'object' && fel !== null && 'name' in fel ? String(fel.name) : '';
