import type { Arbetskalender, Datum } from '../kalender';
import type { Organisation } from '../organisation';
import type { Bevakning } from './bevakning';
import { mottagareFor, type Adressat } from './mottagare';
import type { Mottagare } from './stege';
import type { Stegfoljd, Steguppslag } from './stegfoljd';
import { forstaMorgondagen, stegdagar, type Stegdag } from './stegtillfalle';

/** One step to come, if nothing happens before it, and whom it would reach. */
export type FramtidaSteg = Readonly<{ bevakning: Bevakning; steg: Stegdag; adressater: readonly Adressat[] }>;

/** What the steps of a case follow from, besides the case. */
export type Stegvarld = Readonly<{ stegar: Steguppslag; kalender: Arbetskalender; organisation: Organisation }>;

/** Days, both included. */
export type Dagar = Readonly<{ fran: Datum; tom: Datum }>;

/**
 * Every step of these watches in the days, one watch after the other, each in order of time. With another ladder,
 * calendar or organisation it answers what that would do: nothing here asks what has been done.
 */
export function framtidaSteg(
  bevakningar: readonly Bevakning[],
  { stegar, kalender, organisation }: Stegvarld,
  { fran, tom }: Dagar,
): readonly FramtidaSteg[] {
  const mottagare = mottagarminne(organisation);
  const framtida: FramtidaSteg[] = [];
  for (const bevakning of bevakningar) {
    const hos = mottagare(bevakning);
    for (const steg of stegdagarUnder(bevakning, stegar(bevakning.stege), kalender, { fran, tom })) {
      framtida.push({ bevakning, steg, adressater: hos(steg.till, steg.dag) });
    }
  }
  return framtida;
}

// In thousands of cases the same ladders are counted from the same few hundred due days. Worked out once for each ladder
// and calendar; nothing outside can see whether it was.
const KANDA_DAGAR = new WeakMap<Stegfoljd, WeakMap<Arbetskalender, Map<string, readonly Stegdag[]>>>();

/** A watch that began before the days that are asked for has in them what its due day gives, and nothing of its own. */
function stegdagarUnder(
  bevakning: Bevakning,
  foljd: Stegfoljd,
  kalender: Arbetskalender,
  dagar: Dagar,
): readonly Stegdag[] {
  if (forstaMorgondagen(bevakning.startar, kalender) >= dagar.fran) return utraknade(bevakning, foljd, kalender, dagar);
  const perKalender = KANDA_DAGAR.get(foljd) ?? new WeakMap<Arbetskalender, Map<string, readonly Stegdag[]>>();
  KANDA_DAGAR.set(foljd, perKalender);
  const kanda = perKalender.get(kalender) ?? new Map<string, readonly Stegdag[]>();
  perKalender.set(kalender, kanda);
  const nyckel = `${bevakning.forfaller}|${dagar.fran}|${dagar.tom}`;
  const steg = kanda.get(nyckel) ?? utraknade(bevakning, foljd, kalender, dagar);
  if (kanda.size >= MINNS_HOGST) kanda.clear();
  kanda.set(nyckel, steg);
  return steg;
}

const MINNS_HOGST = 5_000;

function utraknade(bevakning: Bevakning, foljd: Stegfoljd, kalender: Arbetskalender, { fran, tom }: Dagar) {
  const steg: Stegdag[] = [];
  for (const ett of stegdagar(bevakning, foljd, kalender)) {
    if (ett.dag > tom) break;
    if (ett.dag >= fran) steg.push(ett);
  }
  return steg;
}

type Adresserat = (till: Mottagare, dag: Datum) => readonly Adressat[];

/** What is known of the posts of one kind of watch: per role, one answer for each period between two days of change. */
type Kanda = Map<Mottagare, (readonly Adressat[] | undefined)[]>;
type Perioder = Readonly<{ granser: readonly Datum[]; poster: Map<string, Kanda> }>;

// Who holds what changes on few days, and the same posts come back in thousands of watches: worked out once for each
// organisation, like the calendar's days. Nothing outside can see whether it was.
const KANDA = new WeakMap<Organisation, Perioder>();

function mottagarminne(organisation: Organisation): (bevakning: Bevakning) => Adresserat {
  const perioder: Perioder = KANDA.get(organisation) ?? { granser: granser(organisation), poster: new Map() };
  KANDA.set(organisation, perioder);
  return (bevakning) => {
    const { ansvariga, utforare, handlaggare, forvaltningschef, ordforande } = bevakning;
    const nyckel = [...ansvariga, '', utforare, handlaggare, forvaltningschef, ordforande].join('|');
    const kanda: Kanda = perioder.poster.get(nyckel) ?? new Map<Mottagare, (readonly Adressat[] | undefined)[]>();
    perioder.poster.set(nyckel, kanda);
    return (till, dag) => {
      const perPeriod = kanda.get(till) ?? [];
      kanda.set(till, perPeriod);
      return (perPeriod[antalTillOchMed(perioder.granser, dag)] ??= mottagareFor(till, bevakning, organisation, dag));
    };
  };
}

/** Days on which somebody begins to hold a post, to stand in or to be away, or has ceased to: between two of them every answer is the same. */
const granser = ({ innehav, ersattningar, ledigheter }: Organisation): readonly Datum[] => {
  const perioder = [...innehav, ...ersattningar, ...ledigheter];
  return [...new Set(perioder.flatMap(({ from, tom }) => (tom === null ? [from] : [from, dagenEfter(tom)])))].sort();
};

// After "2025-03-31" and before "2025-04-01", which is all that is asked of it.
const dagenEfter = (d: Datum): Datum => `${d}+` as Datum;

function antalTillOchMed(granser: readonly Datum[], dag: Datum): number {
  let lag = 0;
  let hog = granser.length;
  while (lag < hog) {
    const mitt = (lag + hog) >> 1;
    const grans = granser[mitt] as Datum;
    if (grans <= dag) lag = mitt + 1;
    else hog = mitt;
  }
  return lag;
}
