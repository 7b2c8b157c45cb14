import { setTimeout as sov } from 'node:timers/promises';

export type VantanInstallning = Readonly<{ tidMs: number; mellanrumMs?: number; avbryt?: AbortSignal }>;

/** Asks until the answer is yes. False when the time is up; throws when `avbryt` fires. */
export async function vantaTills(
  fraga: () => boolean | Promise<boolean>,
  { tidMs, mellanrumMs = 50, avbryt }: VantanInstallning,
): Promise<boolean> {
  const slut = performance.now() + tidMs;
  for (;;) {
    avbryt?.throwIfAborted();
    if (await fraga()) return true;
    if (performance.now() >= slut) return false;
    await sov(mellanrumMs, undefined, avbryt === undefined ? {} : { signal: avbryt });
  }
}

/** Whether a GET answers 2xx. A refused or hanging connection is a no. */
export async function svararOk(url: string): Promise<boolean> {
  try {
    const svar = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await svar.arrayBuffer();
    return svar.ok;
  } catch {
    return false;
  }
}
