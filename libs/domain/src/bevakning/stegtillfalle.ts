import {
  arArbetsdag,
  datumIStockholm,
  foregaendeArbetsdag,
  laggTillArbetsdagar,
  laggTillDagar,
  nastaArbetsdag,
  tidpunktIStockholm,
  type Arbetskalender,
  type Datum,
  type Tidpunkt,
} from '../kalender';
import type { Bevakning } from './bevakning';
import type { Mottagare, Steg, Stege } from './stege';

/** Steps are taken at this time in Stockholm, on working days (domain 2.5). */
export const STEG_KLOCKSLAG = '07:30';

/** One step of one watch, with its day. */
export type Stegtillfalle = Readonly<{
  slag: 'NY_UPPGIFT' | Steg['slag'];
  till: Mottagare;
  /** Distance from the due day; null for a new task. */
  arbetsdagar: number | null;
  dag: Datum;
  vid: Tidpunkt;
}>;

/**
 * Where a step stands in its series: its distance from the due day, and before them all the notice of a new task. What
 * has been done is counted by this, so it holds when a ladder or the calendar changes under an open case.
 */
export const avstand = ({ arbetsdagar }: Pick<Stegtillfalle, 'arbetsdagar'>): number => arbetsdagar ?? -Infinity;

/**
 * The first moment, at or after `nu`, when a step may be taken: on a working day, not before 07:30. After an outage that
 * ends at night or on a Sunday, what is due waits until the morning.
 */
export function tidigastForSteg(nu: Tidpunkt, kalender: Arbetskalender): Tidpunkt {
  const dag = datumIStockholm(nu);
  const idag = tidpunktIStockholm(dag, STEG_KLOCKSLAG);
  if (arArbetsdag(dag, kalender)) return idag > nu ? idag : nu;
  return tidpunktIStockholm(nastaArbetsdag(dag, kalender), STEG_KLOCKSLAG);
}

/**
 * Every step of a watch in order; most ladders repeat their last step without end, until the watch ends. No two share a
 * moment: a task that is new the same morning as its reminder is told of once, by the reminder.
 */
export function* stegtillfallen(
  bevakning: Bevakning,
  stege: Stege,
  kalender: Arbetskalender,
): Generator<Stegtillfalle> {
  let vantar: Stegtillfalle | null = null;
  for (const tillfalle of allaTillfallen(bevakning, stege, kalender)) {
    if (vantar !== null && vantar.vid < tillfalle.vid) yield vantar;
    vantar = tillfalle;
  }
  if (vantar !== null) yield vantar;
}

function* allaTillfallen(bevakning: Bevakning, stege: Stege, kalender: Arbetskalender): Generator<Stegtillfalle> {
  if (stege.nyUppgift !== null) yield nyUppgift(bevakning, stege.nyUppgift, kalender);
  for (const steg of allaSteg(stege)) {
    // A ladder may have a step on the due day itself, and that day may be a Sunday.
    const raknad = laggTillArbetsdagar(bevakning.forfaller, steg.arbetsdagar, kalender);
    const dag = foregaendeArbetsdag(raknad, kalender);
    const vid = tidpunktIStockholm(dag, STEG_KLOCKSLAG);
    if (vid >= bevakning.startar) yield { ...steg, dag, vid };
  }
}

function* allaSteg(stege: Stege): Generator<Steg> {
  yield* stege.steg;
  const { darefterVar } = stege;
  if (darefterVar === null) return;
  const sista = stege.steg.at(-1) ?? stege.steg[0];
  for (let varv = 1; ; varv += 1) {
    yield { ...sista, arbetsdagar: sista.arbetsdagar + varv * darefterVar };
  }
}

function nyUppgift({ startar }: Bevakning, till: Mottagare, kalender: Arbetskalender): Stegtillfalle {
  const vid = forstaMorgonen(startar, kalender);
  return { slag: 'NY_UPPGIFT', till, arbetsdagar: null, dag: datumIStockholm(vid), vid };
}

/** 07:30 on the first working day when that is at `tid` or later. */
export function forstaMorgonen(tid: Tidpunkt, kalender: Arbetskalender): Tidpunkt {
  const dag = datumIStockholm(tid);
  const hinnsIdag = tidpunktIStockholm(dag, STEG_KLOCKSLAG) >= tid;
  return tidpunktIStockholm(nastaArbetsdag(hinnsIdag ? dag : laggTillDagar(dag, 1), kalender), STEG_KLOCKSLAG);
}
