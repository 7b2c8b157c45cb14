import type { Lista, Rapport } from '#application';
import type { Datum, Organ } from '#domain';

/** Reports that are read here; an överlämning is the ordförande's own, and has its page. */
export const RAPPORTVAL = ['KVARTAL', 'AR'] as const;
export type Rapportval = (typeof RAPPORTVAL)[number];

type Rad = Pick<Rapport, 'id' | 'organId' | 'period' | 'datum' | 'version'>;

export type Rapportlista = Readonly<{
  slag: Rapportval;
  idag: Datum;
  rader: readonly Readonly<{ vag: string; organ: string; period: string; datum: Datum }>[];
  fore: string | null;
  efter: string | null;
}>;

export type Rapportsida = Readonly<{ slag: Rapportval; sida: number; antal: number }>;

export function rapportlista(
  lista: Lista<Rad>,
  organ: readonly Organ[],
  { slag, sida, antal, idag }: Rapportsida & Readonly<{ idag: Datum }>,
): Rapportlista {
  const vag = (till: number): string => `/rapporter?slag=${slag}&sida=${String(till)}`;
  return {
    ...{ slag, idag },
    rader: lista.rader.map(({ id, organId, period, datum }) => ({
      vag: `/rapporter/${id}`,
      organ: organ.find((ett) => ett.id === organId)?.namn ?? '',
      ...{ period: periodnamn(period), datum },
    })),
    fore: sida > 1 ? vag(sida - 1) : null,
    efter: lista.totalt > sida * antal ? vag(sida + 1) : null,
  };
}

/** "2025-K1" as people say it. */
export function periodnamn(period: string): string {
  const [ar = '', kvartal] = period.split('-K');
  return kvartal === undefined ? ar : `kvartal ${kvartal} ${ar}`;
}
