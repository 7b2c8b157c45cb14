/** Items by key, in the order they came. */
export function gruppera<T, K>(rader: readonly T[], nyckel: (rad: T) => K): ReadonlyMap<K, readonly T[]> {
  const grupper = new Map<K, T[]>();
  for (const rad of rader) grupper.set(nyckel(rad), [...(grupper.get(nyckel(rad)) ?? []), rad]);
  return grupper;
}
