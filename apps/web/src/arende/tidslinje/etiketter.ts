/** A sign in a lane, and the words that belong to it: at `x`, with so many units of text. */
export type Tecken = Readonly<{ x: number; bredd: number }>;

/** Where a label stands: its left edge, and on which row of its lane, from 0. */
export type Etikettplats = Readonly<{ vanster: number; rad: number }>;

type Ruta = Readonly<{ fran: number; till: number }>;

/** Half a sign and the air around it. */
export const TECKENLUFT = 11;
const LUFT = 6;

/**
 * Places the labels of one lane so that none meets another or a sign, and all are inside: to the right of the sign, else to
 * the left, else on the next row, where there is always room in the end. In the order given.
 */
export function placeraEtiketter(tecken: readonly Tecken[], { fran, till }: Ruta): readonly Etikettplats[] {
  // Signs stand on the first row; a label there must not cover one.
  const rader: Ruta[][] = [tecken.map(({ x }) => ({ fran: x - TECKENLUFT, till: x + TECKENLUFT }))];
  return tecken.map((ett) => {
    for (let rad = 0; ; rad += 1) {
      const upptagna = (rader[rad] ??= []);
      const vanster = forsok(ett, rad, { fran, till }).find((v) => fritt(upptagna, v, ett.bredd));
      if (vanster === undefined) continue;
      upptagna.push({ fran: vanster, till: vanster + ett.bredd + LUFT });
      return { vanster, rad };
    }
  });
}

/** The places to try on a row, best first; on an empty row the last of them always holds. */
function forsok({ x, bredd }: Tecken, rad: number, { fran, till }: Ruta): readonly number[] {
  const intill = rad === 0 ? TECKENLUFT : -TECKENLUFT / 2;
  const innanfor = (vanster: number): boolean => vanster >= fran && vanster + bredd <= till;
  const bredvid = [x + intill, x - intill - LUFT - bredd].filter(innanfor);
  return rad === 0 ? bredvid : [...bredvid, Math.max(fran, Math.min(x - bredd / 2, till - bredd))];
}

const fritt = (upptagna: readonly Ruta[], vanster: number, bredd: number): boolean =>
  upptagna.every(({ fran, till }) => vanster + bredd + LUFT <= fran || vanster >= till);
