import { kvantil } from './matning';

/** How many times longer A takes than B, by the medians, with a 95 % interval. */
export type Kvot = Readonly<{ kvot: number; fran: number; till: number; par: number }>;

const BLOCK = 20;
const OMTAG = 2_000;

/**
 * Ratio of medians with a moving-block bootstrap over the pairs: neighbours in time share the machine's mood, so they
 * are drawn together. `a[i]` and `b[i]` were measured next to each other.
 */
export function kvotAvPar(a: readonly number[], b: readonly number[]): Kvot {
  const par = Math.min(a.length, b.length);
  const block = Math.min(BLOCK, par);
  const dragna = Array.from({ length: OMTAG }, () => kvotFor(a, b, draPlatser(par, block)));
  return {
    kvot: kvantil(a, 0.5) / kvantil(b, 0.5),
    fran: kvantil(dragna, 0.025),
    till: kvantil(dragna, 0.975),
    par,
  };
}

function draPlatser(par: number, block: number): readonly number[] {
  const platser: number[] = [];
  while (platser.length < par) {
    const start = Math.floor(Math.random() * (par - block + 1));
    for (let i = 0; i < block; i += 1) platser.push(start + i);
  }
  return platser;
}

function kvotFor(a: readonly number[], b: readonly number[], platser: readonly number[]): number {
  const valj = (varden: readonly number[]) =>
    kvantil(
      platser.map((plats) => varden[plats] ?? 0),
      0.5,
    );
  return valj(a) / valj(b);
}
