/** A stream of choices that follows from one number alone, so that a step shrinks and plays again as that number. */
export type Slump = Readonly<{
  /** 0 to `under` − 1. */
  tal: (under: number) => number;
  /** True once in so many times. */
  enPa: (ganger: number) => boolean;
  av: <T>(lista: readonly T[]) => T | undefined;
}>;

/** mulberry32: small, fast and the same everywhere. */
export function slumpAv(fro: number): Slump {
  let lage = fro | 0;
  const tal = (under: number): number => {
    lage = (lage + 0x6d2b79f5) | 0;
    let t = Math.imul(lage ^ (lage >>> 15), 1 | lage);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * under);
  };
  return { tal, enPa: (ganger) => tal(ganger) === 0, av: (lista) => lista[tal(lista.length)] };
}
