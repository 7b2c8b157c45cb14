/** One measured quantity. `mal` is the target of the specification, in the same unit; null when none is set. */
export type Matning = Readonly<{ namn: string; enhet: string; varden: readonly number[]; mal: number | null }>;

/** The same, told in the numbers that later work compares with. */
export type Resultat = Readonly<{
  namn: string;
  enhet: string;
  n: number;
  median: number;
  p95: number;
  mal: number | null;
}>;

export const matning = (
  namn: string,
  enhet: string,
  varden: readonly number[],
  mal: number | null = null,
): Matning => ({
  namn,
  enhet,
  varden,
  mal,
});

/** Throws RangeError when nothing was measured. */
export function sammanfatta({ namn, enhet, varden, mal }: Matning): Resultat {
  return { namn, enhet, n: varden.length, median: kvantil(varden, 0.5), p95: kvantil(varden, 0.95), mal };
}

/** By linear interpolation between the two nearest. */
export function kvantil(varden: readonly number[], andel: number): number {
  const sorterade = [...varden].sort((a, b) => a - b);
  const plats = (sorterade.length - 1) * andel;
  const under = sorterade[Math.floor(plats)];
  const over = sorterade[Math.ceil(plats)];
  if (under === undefined || over === undefined) throw new RangeError('Inget är mätt.');
  return under + (over - under) * (plats - Math.floor(plats));
}
