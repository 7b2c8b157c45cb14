/**
 * What a pure function has answered, so that it need not be worked out again. It never shows from outside: the key holds
 * everything that the answer follows from. Forgets everything when there is too much of it.
 */
export type Minne<K, V> = (nyckel: K, raknaUt: () => V) => V;

// The days of three centuries fit.
const HOGST = 120_000;

/** Remembers answers by key. */
export function minne<K, V>(): Minne<K, V> {
  const kanda = new Map<K, V>();
  return (nyckel, raknaUt) => {
    const kant = kanda.get(nyckel);
    if (kant !== undefined) return kant;
    if (kanda.size >= HOGST) kanda.clear();
    const varde = raknaUt();
    kanda.set(nyckel, varde);
    return varde;
  };
}

/** Remembers answers about an object for as long as anything else holds it. */
export function minnePer<O extends object, V>(): Minne<O, V> {
  const kanda = new WeakMap<O, V>();
  return (om, raknaUt) => {
    const kant = kanda.get(om);
    if (kant !== undefined) return kant;
    const varde = raknaUt();
    kanda.set(om, varde);
    return varde;
  };
}
