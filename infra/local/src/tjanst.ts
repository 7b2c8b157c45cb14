import { feltext, StartFel } from './start-fel';

/**
 * Runs one of the local services as a process of its own: starts it, and stops it when asked. A setting that is
 * wrong ends it with one line and code 78.
 */
export function korTjanst(starta: () => Promise<() => Promise<void>>): void {
  starta()
    .then((stoppa) => {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stoppa());
    })
    .catch((fel: unknown) => {
      process.stderr.write(`${feltext(fel)}\n`);
      process.exitCode = fel instanceof StartFel ? fel.kod : 1;
    });
}
