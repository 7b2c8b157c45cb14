import * as d from '#domain';
import type { Arbetskalender, Bevakning, Datum, Organisation, Stegfoljd, Stegtillfalle, Tidpunkt } from '#domain';
import { minne, minnePer, type Minne } from '../../../libs/domain/src/minne';
import { kl, type Liv } from './liv';

/** One reminder or escalation that went out. */
export type Effekt = Readonly<{ bevakning: Bevakning; steg: Stegtillfalle; vid: Tidpunkt }>;

/** Who hears of what happens while time goes by. */
export type Iakttagare = Readonly<{
  vaknade: (fore: Liv, effekter: readonly Effekt[], igen: readonly Effekt[]) => void;
  /** The system has been up until this morning, and everything has been seen to. */
  ikapp: (liv: Liv, bevakade: readonly Bevakning[]) => void;
}>;

/** As the receipts tell series apart: a promise, and since when it is watched. */
export const serie = ({ nyckel, startar }: Bevakning): string => `${nyckel}|${startar}`;

export const bevakade = ({ arende, varld }: Liv): readonly Bevakning[] => d.bevakningar(arende, varld);

type Ogjort = Minne<Tidpunkt, Minne<Datum, Minne<number | null, Datum | null>>>;

/** What is left of each series; it follows from the few things that it is kept by, so it is worked out once. */
const OGJORDA = minnePer<Arbetskalender, Minne<Stegfoljd, Ogjort>>();

/** The first day of what is left of the series; null when nothing is. */
function forstaOgjorda(bevakning: Bevakning, { gjorda, varld: { kalender, stegar } }: Liv): Datum | null {
  const { startar, forfaller, stege } = bevakning;
  const foljd = stegar(stege);
  const sistGjorda = gjorda.get(serie(bevakning)) ?? null;
  const kanda = OGJORDA(kalender, () => minnePer())(foljd, () => minne());
  return kanda(startar, () => minne())(forfaller, () => minne())(
    sistGjorda,
    () => d.nastaSteg(bevakning, foljd, kalender, { nu: startar, sistGjorda })?.dag ?? null,
  );
}

/** What is due at the moment and not done, one step for each watch. */
export function forfallet(liv: Liv, nu: Tidpunkt, alla: readonly Bevakning[]): readonly Effekt[] {
  const { varld } = liv;
  const effekter: Effekt[] = [];
  for (const bevakning of alla) {
    const dag = forstaOgjorda(bevakning, liv);
    if (dag === null || kl(dag, d.STEG_KLOCKSLAG) > nu) continue;
    const sistGjorda = liv.gjorda.get(serie(bevakning)) ?? null;
    const { gor } = d.forfallnaSteg(bevakning, varld.stegar(bevakning.stege), varld.kalender, { nu, sistGjorda });
    if (gor !== null) effekter.push({ bevakning, steg: gor, vid: nu });
  }
  return effekter;
}

/** The life when these effects have been noted. */
function noterat(liv: Liv, effekter: readonly Effekt[]): Liv {
  if (effekter.length === 0) return liv;
  const nya = effekter.map(({ bevakning, steg }) => [serie(bevakning), d.avstand(steg)] as const);
  return { ...liv, gjorda: new Map([...liv.gjorda, ...nya]) };
}

/** The first morning after `fran` when something is to be said, as the case's workflow is told it; null: nothing. */
function nastaMorgon(liv: Liv, alla: readonly Bevakning[], fran: Tidpunkt): Tidpunkt | null {
  let forst: Datum | null = null;
  for (const bevakning of alla) {
    const dag = forstaOgjorda(bevakning, liv);
    if (dag !== null && (forst === null || dag < forst)) forst = dag;
  }
  if (forst === null) return null;
  const morgon = kl(forst, d.STEG_KLOCKSLAG);
  return morgon > fran ? morgon : d.forstaMorgonen(fran, liv.varld.kalender);
}

/**
 * The next morning when the kommun's reporting sees another holder or a new year, makes the överlämning and wakes the
 * cases (ADR 26).
 */
function rapporteringensMorgon({ varld: { organisation, kalender } }: Liv, fran: Tidpunkt): Tidpunkt {
  const kand = MORGNAR.get(organisation);
  if (kand?.kalender === kalender && kand.fran <= fran && fran < kand.morgon) return kand.morgon;
  const morgon = nastaMorgonSomNagotByts(organisation, kalender, fran);
  MORGNAR.set(organisation, { kalender, fran, morgon });
  return morgon;
}

const MORGNAR = new WeakMap<Organisation, Readonly<{ kalender: Arbetskalender; fran: Tidpunkt; morgon: Tidpunkt }>>();

function nastaMorgonSomNagotByts(organisation: Organisation, kalender: Arbetskalender, fran: Tidpunkt): Tidpunkt {
  const dag = d.datumIStockholm(fran);
  const nyar = d.datum(`${String(Number(dag.slice(0, 4)) + 1)}-01-01`);
  // What changed on a day off is seen on the next working day.
  let nasta: Datum | null = d.laggTillDagar(dag, -LANGSTA_HELG_DAGAR);
  for (;;) {
    nasta = d.nastaInnehavsdag(organisation, nasta);
    const morgon = kl(d.nastaArbetsdag(nasta ?? nyar, kalender), d.STEG_KLOCKSLAG);
    if (nasta === null || nasta > nyar) return kl(d.nastaArbetsdag(nyar, kalender), d.STEG_KLOCKSLAG);
    if (morgon > fran) return morgon;
  }
}

const LANGSTA_HELG_DAGAR = 10;

const forst = (a: Tidpunkt | null, b: Tidpunkt): Tidpunkt => (a !== null && a < b ? a : b);

const HOGST_VACKNINGAR = 500;

/** Days go by. While the system is down nothing is said; when it is up again, it is said on the first morning. */
export function tidenGar(liv: Liv, dagar: number, uppe: boolean, iakttagare: Iakttagare): Liv {
  const till = d.laggTillDagar(liv.varld.idag, dagar);
  if (dagar === 0) return liv;
  if (!uppe) return { ...pa(liv, till), andrat: kl(till) };
  let nu = liv;
  let alla = bevakade(nu);
  let fran = kl(nu.varld.idag);
  for (let varv = 0; varv < HOGST_VACKNINGAR; varv += 1) {
    const morgon = forst(nastaMorgon(nu, alla, fran), rapporteringensMorgon(nu, fran));
    if (morgon.slice(0, 10) > till) {
      const framme = pa(nu, till);
      iakttagare.ikapp(framme, bevakade(framme));
      return framme;
    }
    const fore = pa(nu, d.datumIStockholm(morgon));
    alla = bevakade(fore);
    const effekter = forfallet(fore, morgon, alla);
    nu = noterat(fore, effekter);
    iakttagare.vaknade(fore, effekter, forfallet(nu, morgon, alla));
    fran = morgon;
  }
  throw new Error('Ärendet väcks utan ände.');
}

const pa = (liv: Liv, idag: Datum): Liv => ({ ...liv, varld: { ...liv.varld, idag } });
