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
import { minne } from '../minne';
import type { Bevakning } from './bevakning';
import type { Mottagare, Steg, Stege } from './stege';
import { stegePa, type Stegfoljd } from './stegfoljd';

/** Steps are taken at this time in Stockholm, on working days (domain 2.5). */
export const STEG_KLOCKSLAG = '07:30';

/** One step of one watch, and the day it falls on. */
export type Stegdag = Readonly<{
  slag: 'NY_UPPGIFT' | Steg['slag'];
  till: Mottagare;
  /** Distance from the due day; null for a new task. */
  arbetsdagar: number | null;
  dag: Datum;
}>;

/** The same with its moment. */
export type Stegtillfalle = Stegdag & Readonly<{ vid: Tidpunkt }>;

export const stegtillfalle = (steg: Stegdag): Stegtillfalle => ({
  ...steg,
  vid: tidpunktIStockholm(steg.dag, STEG_KLOCKSLAG),
});

/**
 * Where a step stands in its series: its distance from the due day, and before them all the notice of a new task. What
 * has been done is counted by this, so it holds when a ladder or the calendar changes under an open case.
 */
export const avstand = ({ arbetsdagar }: Pick<Stegdag, 'arbetsdagar'>): number => arbetsdagar ?? -Infinity;

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

/** 07:30 on the first working day when that is at `tid` or later. */
export const forstaMorgonen = (tid: Tidpunkt, kalender: Arbetskalender): Tidpunkt =>
  tidpunktIStockholm(forstaMorgondagen(tid, kalender), STEG_KLOCKSLAG);

/** The day of that morning. */
export const forstaMorgondagen = (tid: Tidpunkt, kalender: Arbetskalender): Datum =>
  nastaArbetsdag(forstaStegdag(tid), kalender);

// Zones are slow to work out, and the same watches are asked about again and again.
const FORSTA_STEGDAGAR = minne<Tidpunkt, Datum>();

/** The first day whose 07:30 is at or after the moment. */
const forstaStegdag = (fran: Tidpunkt): Datum =>
  FORSTA_STEGDAGAR(fran, () => {
    const dag = datumIStockholm(fran);
    return tidpunktIStockholm(dag, STEG_KLOCKSLAG) >= fran ? dag : laggTillDagar(dag, 1);
  });

/** The last day whose 07:30 has come. */
export function sistaStegdag(nu: Tidpunkt): Datum {
  const dag = datumIStockholm(nu);
  return tidpunktIStockholm(dag, STEG_KLOCKSLAG) <= nu ? dag : laggTillDagar(dag, -1);
}

/**
 * Every step of a watch in order; most ladders repeat their last step without end, until the watch ends. No two share a
 * day: a task that is new the same morning as its reminder is told of once, by the reminder.
 */
export function* stegdagar(bevakning: Bevakning, foljd: Stegfoljd, kalender: Arbetskalender): Generator<Stegdag> {
  let vantar: Stegdag | null = null;
  for (const steg of allaStegdagar(bevakning, foljd, kalender)) {
    if (vantar !== null && vantar.dag < steg.dag) yield vantar;
    vantar = steg;
  }
  if (vantar !== null) yield vantar;
}

/**
 * A step belongs to the ladder that holds on its day. So a new ladder asks for nothing that it would have asked for
 * earlier: the day it begins to hold is a day like others.
 */
function* allaStegdagar(bevakning: Bevakning, foljd: Stegfoljd, kalender: Arbetskalender): Generator<Stegdag> {
  const forsta = forstaStegdag(bevakning.startar);
  yield* nyUppgift(nastaArbetsdag(forsta, kalender), foljd);
  for (const [i, { fran, stege }] of foljd.entries()) {
    const till = foljd[i + 1]?.fran;
    const tidigast = fran > forsta ? fran : forsta;
    for (const steg of stegensDagar(stege, bevakning.forfaller, kalender)) {
      if (till !== undefined && steg.dag >= till) break;
      if (steg.dag >= tidigast) yield steg;
    }
  }
}

function* stegensDagar(stege: Stege, forfaller: Datum, kalender: Arbetskalender): Generator<Stegdag> {
  for (const { slag, till, arbetsdagar } of allaSteg(stege)) {
    const raknad = laggTillArbetsdagar(forfaller, arbetsdagar, kalender);
    // A ladder may have a step on the due day itself, and that day may be a Sunday.
    const dag = arbetsdagar === 0 ? foregaendeArbetsdag(raknad, kalender) : raknad;
    yield { slag, till, arbetsdagar, dag };
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

/** The first morning of a working day, at or after the watch began. */
function* nyUppgift(dag: Datum, foljd: Stegfoljd): Generator<Stegdag> {
  const till = stegePa(foljd, dag).nyUppgift;
  if (till !== null) yield { slag: 'NY_UPPGIFT', till, arbetsdagar: null, dag };
}
