import type { Httpsvar } from '../testapi';

/** One bad input: the row of quality E2 that it belongs to, and what comes back, as status and kind of problem. */
export type Fall = readonly [
  rad: number,
  vad: string,
  skicka: () => Promise<Httpsvar>,
  svar: string,
  hinder?: readonly string[],
];

export const AVSKRIVNING = { datum: '2025-01-17', skal: 'Felregistrerat.' };

export const slag = ({ status, kropp }: Httpsvar): string =>
  `${String(status)} ${String(kropp['type']).split(':').at(-1) ?? ''}`;

export const koder = ({ kropp }: Httpsvar): readonly string[] =>
  ((kropp['hinder'] ?? []) as readonly Readonly<{ kod: string }>[]).map(({ kod }) => kod);
