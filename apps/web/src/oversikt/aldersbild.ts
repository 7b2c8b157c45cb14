/** How old the open åtgärder are, from the decision, as they are counted and named everywhere on the page. */
export const ALDRAR = ['Högst 3 månader', '3–6 månader', '6–12 månader', 'Mer än ett år'] as const;

/** One organ's open åtgärder, by age in the order of `ALDRAR`. */
export type Aldersrad = Readonly<{ organ: string; antal: readonly number[]; oppna: number; forsenade: number }>;

type Del = Readonly<{ x: number; bredd: number; antal: number; alder: number }>;

/** One bar: where it stands, its parts from the left, and where it ends. */
export type Stapel = Readonly<{ organ: string; y: number; delar: readonly Del[]; slut: number; oppna: number }>;

/** A chart, measured out: what is left is to draw it. */
export type Aldersbild = Readonly<{
  bredd: number;
  hojd: number;
  /** Where the bars begin; 0 when the names stand above them. */
  vanster: number;
  staplar: readonly Stapel[];
  /** What the picture says, in words. */
  text: string;
}>;

/** `vanster`: room for the names to the left of the bars; without it they stand above. */
export type Bildform = Readonly<{ bredd: number; vanster: number }>;

export const STAPELHOJD = 24;
const RADHOJD = 34;
const NAMNHOJD = 20;
const MELLANRUM = 2;
/** A part is never narrower than its number. */
const SMALAST = 22;
/** To the right of the longest bar, for its sum. */
const SUMMA = 48;

/** Bars of the same scale, one per organ: the organ with the most fills the width. */
export function aldersbild(rader: readonly Aldersrad[], { bredd, vanster }: Bildform): Aldersbild {
  const ovanfor = vanster === 0 ? NAMNHOJD : 0;
  const rymd = bredd - vanster - SUMMA - ALDRAR.length * (SMALAST + MELLANRUM);
  const perAtgard = rymd / Math.max(1, ...rader.map(({ oppna }) => oppna));
  return {
    ...{ bredd, vanster, hojd: rader.length * (RADHOJD + ovanfor) },
    staplar: rader.map((rad, i) => stapel(rad, { vanster, perAtgard, y: i * (RADHOJD + ovanfor) + ovanfor })),
    text: bildtext(rader),
  };
}

type Plats = Readonly<{ vanster: number; y: number; perAtgard: number }>;

function stapel({ organ, antal, oppna }: Aldersrad, { vanster, y, perAtgard }: Plats): Stapel {
  let x = vanster;
  const delar = antal.flatMap((ett, alder): readonly Del[] => {
    if (ett === 0) return [];
    const del = { x, bredd: SMALAST + Math.round(ett * perAtgard), antal: ett, alder };
    x += del.bredd + MELLANRUM;
    return [del];
  });
  return { organ, y, delar, slut: x, oppna };
}

function bildtext(rader: readonly Aldersrad[]): string {
  const [flest] = [...rader].sort((a, b) => b.oppna - a.oppna);
  const [aldst] = [...rader].sort((a, b) => overEttAr(b) - overEttAr(a));
  if (flest === undefined || aldst === undefined) return 'Ingen åtgärd är öppen.';
  const forst = `${flest.organ} har flest öppna åtgärder, ${String(flest.oppna)}, varav ${String(flest.forsenade)} försenade.`;
  const sedan =
    overEttAr(aldst) === 0
      ? 'Ingen är äldre än ett år.'
      : `${aldst.organ} har flest som är äldre än ett år, ${String(overEttAr(aldst))}.`;
  return `${forst} ${sedan} Samma siffror finns i tabellen under bilden.`;
}

const overEttAr = ({ antal }: Aldersrad): number => antal.at(-1) ?? 0;
