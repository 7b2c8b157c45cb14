import type { Arbetskalender, Datum } from '../kalender';
import { minne, minnePer, type Minne } from '../minne';
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

// In thousands of cases the same ladders are counted from the same few hundred due days.
const KANDA_DAGAR = minnePer<Stegfoljd, Minne<Arbetskalender, Minne<string, readonly Stegdag[]>>>();

/** A watch that began before the days that are asked for has in them what its due day gives, and nothing of its own. */
function stegdagarUnder(
  bevakning: Bevakning,
  foljd: Stegfoljd,
  kalender: Arbetskalender,
  dagar: Dagar,
): readonly Stegdag[] {
  if (forstaMorgondagen(bevakning.startar, kalender) >= dagar.fran) return utraknade(bevakning, foljd, kalender, dagar);
  const kanda = KANDA_DAGAR(foljd, () => minnePer())(kalender, () => minne());
  const nyckel = `${bevakning.forfaller}|${dagar.fran}|${dagar.tom}`;
  return kanda(nyckel, () => utraknade(bevakning, foljd, kalender, dagar));
}

function utraknade(bevakning: Bevakning, foljd: Stegfoljd, kalender: Arbetskalender, { fran, tom }: Dagar) {
  const steg: Stegdag[] = [];
  for (const ett of stegdagar(bevakning, foljd, kalender)) {
    if (ett.dag > tom) break;
    if (ett.dag >= fran) steg.push(ett);
  }
  return steg;
}

type Adresserat = (till: Mottagare, dag: Datum) => readonly Adressat[];

/** What is known of an organisation's posts: for the posts of a watch, each role and period between two days of change. */
type Kanda = Readonly<{ granser: readonly Datum[]; perPoster: Minne<string, Minne<Mottagare, Perioder>> }>;

type Perioder = Minne<number, readonly Adressat[]>;

// Who holds what changes on few days, and the same posts come back in thousands of watches.
const KANDA = minnePer<Organisation, Kanda>();

function mottagarminne(organisation: Organisation): (bevakning: Bevakning) => Adresserat {
  const kanda = KANDA(organisation, () => ({ granser: granser(organisation), perPoster: minne() }));
  return (bevakning) => {
    const { ansvariga, utforare, handlaggare, forvaltningschef, ordforande } = bevakning;
    const poster = [...ansvariga, '', utforare, handlaggare, forvaltningschef, ordforande].join('|');
    const perRoll = kanda.perPoster(poster, () => minne());
    return (till, dag) => {
      const period = antalTillOchMed(kanda.granser, dag);
      return perRoll(till, () => minne())(period, () => mottagareFor(till, bevakning, organisation, dag));
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
