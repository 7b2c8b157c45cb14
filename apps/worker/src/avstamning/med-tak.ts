/** Does `arbete` for each, at most `tak` at a time. One that fails stands in nobody's way; the first error comes last. */
export async function medTak<T>(tak: number, alla: readonly T[], arbete: (en: T) => Promise<void>): Promise<void> {
  const ko = alla.values();
  const fel: unknown[] = [];
  const arbetare = async () => {
    for (const en of ko) {
      await arbete(en).catch((skal: unknown) => {
        fel.push(skal);
      });
    }
  };
  await Promise.all(Array.from({ length: Math.min(tak, alla.length) }, arbetare));
  if (fel.length > 0) throw fel[0];
}
