import { ARENDEKOMMANDON } from '#application';
import { SVAR_STATUSAR } from '#domain';
import fc from 'fast-check';
import type { Liv } from './liv';
import { grundliv, nyStatistik, spela, type Statistik } from './spela';
import { VARLDSANDRINGAR } from './varld';

const STORSTA = 2_147_483_647;

/** Lives that the sequences go on from, so that most of them can be short and still reach everything. */
const ANTAL_GRUNDLIV = 320;

/** Mostly short, sometimes long: with the life before it a sequence has up to sixty commands and more. */
const FOLJD = fc.oneof(
  { weight: 32, arbitrary: fc.array(fc.nat(STORSTA), { minLength: 1, maxLength: 4, size: 'max' }) },
  { weight: 1, arbitrary: fc.array(fc.nat(STORSTA), { minLength: 1, maxLength: 25, size: 'max' }) },
);

type Spelat = Readonly<{ statistik: Statistik; andelGjorda: number; gjorda: readonly number[] }>;

/**
 * Plays so many sequences, the same each time for the same seed. A broken rule stops it with the shortest sequence that
 * breaks it: the life to begin from and the numbers to play.
 */
export function provaFoljder(fro: number, antal: number): Spelat {
  const statistik = nyStatistik();
  const liv = grundliv(ANTAL_GRUNDLIV, fro, statistik);
  const fran = fc.nat(liv.length - 1);
  fc.assert(
    fc.property(fran, FOLJD, (nummer, talen) => {
      spela(liv[nummer] as Liv, talen, statistik);
    }),
    { numRuns: antal, seed: fro },
  );
  const summa = (av: Record<string, number>): number => Object.values(av).reduce((a, b) => a + b, 0);
  return {
    statistik,
    andelGjorda: summa(statistik.gjorda) / summa(statistik.provade),
    gjorda: ARENDEKOMMANDON.map(({ namn }) => statistik.gjorda[namn] ?? 0),
  };
}

/** What was reached fewer times than this many: commands done, states passed and changes of the kommun. */
export function sallanNatt({ statistik }: Spelat, minst: number): readonly string[] {
  const sallan = (vad: readonly string[], natt: Record<string, number>): readonly string[] =>
    vad.filter((en) => (natt[en] ?? 0) < minst);
  return [
    ...sallan(
      ARENDEKOMMANDON.map(({ namn }) => namn),
      statistik.gjorda,
    ),
    ...sallan(SVAR_STATUSAR.slice(1), statistik.lagen),
    ...sallan(Object.keys(VARLDSANDRINGAR), statistik.varlden),
  ];
}
