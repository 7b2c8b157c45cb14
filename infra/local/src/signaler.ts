import { narForaldernDor } from './foralder';
import { feltext, StartFel } from './start-fel';

const SIGNALER = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

type Starta = (avbryt: AbortSignal, vidHaveri: (fel: Error) => void) => Promise<() => Promise<void>>;

/**
 * Runs a program until it is asked to end, then stops it in order and exits 0. npm and the terminal may both pass
 * on the same Ctrl-C, so only the first counts. A `StartFel` ends with its one line and 78; anything else with 1.
 */
export function korOchStoppa(starta: Starta): void {
  const avbryt = new AbortController();
  for (const signal of SIGNALER) {
    process.on(signal, () => {
      avbryt.abort();
    });
  }
  narForaldernDor(() => {
    avbryt.abort();
  });
  // A reader that goes away (`npm start | head`) must not keep the rest from stopping in order.
  for (const flode of [process.stdout, process.stderr]) flode.on('error', () => undefined);
  const haveri = (fel: Error): void => {
    sluta(fel);
  };
  starta(avbryt.signal, haveri)
    .then(async (stoppa) => {
      await signalen(avbryt.signal);
      await stoppa();
      process.exit(0);
    })
    .catch((fel: unknown) => {
      if (avbryt.signal.aborted) process.exit(0);
      sluta(fel);
    });
}

function sluta(fel: unknown): never {
  process.stderr.write(`${feltext(fel)}\n`);
  process.exit(fel instanceof StartFel ? fel.kod : 1);
}

const signalen = (signal: AbortSignal): Promise<void> =>
  new Promise((klart) => {
    if (signal.aborted) klart();
    signal.addEventListener('abort', () => {
      klart();
    });
  });
