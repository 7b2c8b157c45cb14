/** Does `arbete` for each, at most `tak` at a time. The first error ends it when those under way are done. */
export async function medTak<T>(tak: number, alla: readonly T[], arbete: (en: T) => Promise<void>): Promise<void> {
  const ko = alla.values();
  const arbetare = async () => {
    for (const en of ko) await arbete(en);
  };
  await Promise.all(Array.from({ length: Math.min(tak, alla.length) }, arbetare));
}
