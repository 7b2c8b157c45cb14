/** Something that goes on until the stop, and then ends in good order. */
export type Loop = (stopp: AbortSignal) => Promise<void>;

/**
 * Runs all loops until the stop. When one of them fails the others are stopped too, and its error is thrown when all
 * have ended: a half-running worker is worse than one that its supervisor starts again.
 */
export async function korAlla(loopar: readonly Loop[], stopp: AbortSignal): Promise<void> {
  const alla = new AbortController();
  const avbryt = () => {
    alla.abort();
  };
  if (stopp.aborted) avbryt();
  stopp.addEventListener('abort', avbryt, { once: true });
  try {
    const utfall = await Promise.allSettled(loopar.map((loop) => loop(alla.signal).finally(avbryt)));
    for (const ett of utfall) if (ett.status === 'rejected') throw ett.reason;
  } finally {
    stopp.removeEventListener('abort', avbryt);
  }
}
