/** Aborts at the first SIGTERM or SIGINT. A second one ends the process at once, as if nobody listened. */
export function stoppsignal(): AbortSignal {
  const stopp = new AbortController();
  const signaler: readonly NodeJS.Signals[] = ['SIGTERM', 'SIGINT'];
  const vid = () => {
    for (const signal of signaler) process.removeListener(signal, vid);
    stopp.abort();
  };
  for (const signal of signaler) process.on(signal, vid);
  return stopp.signal;
}
