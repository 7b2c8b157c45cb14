import { writeFileSync } from 'node:fs';

/** `commit`: the API, before it answers. The others: the worker's activities, before they report. */
type Kraschpunkt = 'commit' | 'bevaka' | 'skickaBrev';

/**
 * For fault tests (quality F1): with `NODE_ENV=test` and `KRASCHA_EFTER` naming the point, the process dies there as by
 * `kill -9`, once; `KRASCHA_MARKOR` is the file that remembers. In every other environment it does nothing.
 */
export function kraschaEfter(punkt: Kraschpunkt, env: NodeJS.ProcessEnv = process.env): void {
  const markor = env['KRASCHA_MARKOR'];
  if (env['NODE_ENV'] !== 'test' || env['KRASCHA_EFTER'] !== punkt || markor === undefined) return;
  try {
    writeFileSync(markor, punkt, { flag: 'wx' });
  } catch {
    return; // it has already happened
  }
  process.kill(process.pid, 'SIGKILL');
}
