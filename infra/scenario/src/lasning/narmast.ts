/** The word among `mojliga` that `skrivet` was most likely meant to be; null when none is near. */
export function narmast(skrivet: string, mojliga: readonly string[]): string | null {
  const avstand = mojliga.map((ord) => ({ ord, langd: redigeringar(skrivet.toLowerCase(), ord.toLowerCase()) }));
  const bast = avstand.sort((a, b) => a.langd - b.langd)[0];
  return bast !== undefined && bast.langd <= Math.max(2, Math.floor(skrivet.length / 3)) ? bast.ord : null;
}

/** Levenshtein distance. */
function redigeringar(a: string, b: string): number {
  let forra = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i += 1) {
    const rad = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const byt = (forra[j] ?? 0) + (b[j] === a[i] ? 0 : 1);
      rad.push(Math.min(byt, (forra[j + 1] ?? 0) + 1, (rad[j] ?? 0) + 1));
    }
    forra = rad;
  }
  return forra.at(-1) ?? 0;
}
