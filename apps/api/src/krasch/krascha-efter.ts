import { writeFileSync } from 'node:fs';

/**
 * For fault tests (quality F1): with `NODE_ENV=test` and `KRASCHA_EFTER=commit` the process dies here as by `kill -9`,
 * once; `KRASCHA_MARKOR` is the file that remembers. In every other environment it does nothing.
 */
export function kraschaEfterCommit(env: NodeJS.ProcessEnv = process.env): void {
  const markor = env['KRASCHA_MARKOR'];
  if (env['NODE_ENV'] !== 'test' || env['KRASCHA_EFTER'] !== 'commit' || markor === undefined) return;
  try {
    writeFileSync(markor, 'commit', { flag: 'wx' });
  } catch {
    return; // it has already happened
  }
  process.kill(process.pid, 'SIGKILL');
}
