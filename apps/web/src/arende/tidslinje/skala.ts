import { dagarMellan, laggTillDagar, type Datum } from '#domain';

/** Where days lie in the picture, in its own units from the left; and where time is left out. */
export type Skala = Readonly<{ x: (dag: Datum) => number; brott: readonly number[]; slut: number }>;

/** So many days without anything are drawn as they are; of what is more, the rest is left out. */
const LANGSTA_TOMRUM = 45;
/** How wide a stretch that is left out is drawn, in days. */
const BROTT_DAGAR = 12;
/** Air before the first day and after the last. */
const LUFT_DAGAR = 5;

/**
 * A scale where days are equally wide, but for stretches where nothing happens: they are broken off. `dagar`: every day that
 * must have a place, in any order, at least one.
 */
export function skala(dagar: readonly Datum[], { fran, till }: Readonly<{ fran: number; till: number }>): Skala {
  const ordnade = [...new Set(dagar)].sort();
  const [forsta] = ordnade;
  if (forsta === undefined) throw new RangeError('En skala har minst en dag.');
  const platser = new Map<Datum, number>([[forsta, LUFT_DAGAR]]);
  const brott: number[] = [];
  let plats = LUFT_DAGAR;
  for (const [i, dag] of ordnade.entries()) {
    const nasta = ordnade[i + 1];
    if (nasta === undefined) break;
    const mellan = dagarMellan(dag, nasta);
    const bryts = mellan > LANGSTA_TOMRUM;
    if (bryts) brott.push(plats + BROTT_DAGAR / 2);
    plats += bryts ? BROTT_DAGAR : mellan;
    platser.set(nasta, plats);
  }
  const perDag = (till - fran) / (plats + LUFT_DAGAR);
  const x = (dag: number): number => fran + dag * perDag;
  return { x: (dag) => x(platsen(dag, ordnade, platser)), brott: brott.map(x), slut: till };
}

/** A day between two that have a place lies between them. */
function platsen(dag: Datum, ordnade: readonly Datum[], platser: ReadonlyMap<Datum, number>): number {
  const fore = ordnade.findLast((ena) => ena <= dag) ?? ordnade[0] ?? dag;
  const efter = ordnade.find((ena) => ena >= dag) ?? fore;
  const [a, b] = [platser.get(fore) ?? 0, platser.get(efter) ?? 0];
  if (fore === efter || dag < fore) return a;
  return a + ((b - a) * dagarMellan(fore, dag)) / dagarMellan(fore, efter);
}

/** The first day of every month between the days; for the lines of the picture. */
export function manader(fran: Datum, till: Datum): readonly Datum[] {
  const alla: Datum[] = [];
  for (let dag = laggTillDagar(fran, 1); dag <= till; dag = laggTillDagar(dag, 1)) {
    if (dag.endsWith('-01')) alla.push(dag);
  }
  return alla;
}
