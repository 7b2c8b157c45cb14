/** Resolves when the process is asked to stop, by Ctrl-C or by whoever runs it. A second signal ends it at once. */
export const stoppsignal = (): Promise<void> =>
  new Promise((klart) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        klart();
      });
    }
  });
