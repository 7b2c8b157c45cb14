/** Sleeps `ms`, or until the stop comes. */
export function sov(ms: number, stopp: AbortSignal): Promise<void> {
  return new Promise((klar) => {
    const vakna = () => {
      clearTimeout(timer);
      stopp.removeEventListener('abort', vakna);
      klar();
    };
    const timer = setTimeout(vakna, ms);
    if (stopp.aborted) vakna();
    else stopp.addEventListener('abort', vakna);
  });
}
