/** Which part of a list is asked for: `sida` from 1, `antal` rows per page. */
export type Sida = Readonly<{ sida: number; antal: number }>;

/** One page with the number of rows in all. */
export type Lista<T> = Readonly<{ rader: readonly T[]; totalt: number }>;

export const hoppaOver = ({ sida, antal }: Sida): number => (sida - 1) * antal;
