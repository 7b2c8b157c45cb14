import {
  arSlutbevakad,
  forfallnaSteg,
  nastaSteg,
  type Arbetskalender,
  type Bevakning,
  type Forfallet,
  type RevisionsArende,
  type Steguppslag,
  type Tidpunkt,
} from '#domain';
import { serienyckel, type LagratArende } from '../portar';

/** What a case's watches are held against: the moment, the calendar, the organ's ladders, and how far each has come. */
export type Bevakningstid = Readonly<{
  nu: Tidpunkt;
  kalender: Arbetskalender;
  stegar: Steguppslag;
  /** `KvittoLager.sistGjorda` */
  sistGjorda: ReadonlyMap<string, number>;
}>;

/** The steps of one watch that are due and not yet taken. */
export function forfalletI(bevakning: Bevakning, tid: Bevakningstid): Forfallet {
  return forfallnaSteg(bevakning, tid.stegar(bevakning.stege), tid.kalender, {
    nu: tid.nu,
    sistGjorda: sistGjorda(bevakning, tid),
  });
}

/** When the first step after `nu` is due; null when nothing is watched. */
export function nastaVakning(bevakade: readonly Bevakning[], tid: Bevakningstid): Tidpunkt | null {
  const tider = bevakade.flatMap((bevakning) => {
    const steg = nastaSteg(bevakning, tid.stegar(bevakning.stege), tid.kalender, {
      nu: tid.nu,
      sistGjorda: sistGjorda(bevakning, tid),
    });
    return steg === null ? [] : [steg.vid];
  });
  return tider.sort()[0] ?? null;
}

/**
 * Whether the case's workflow must be told of a change at once: when the case is closed, when it is not known when the
 * workflow looks next, and when a step is due before that. Everything else it sees when it looks (ADR 4).
 */
export function skaVackas(
  { vaknar }: LagratArende,
  till: RevisionsArende,
  bevakade: readonly Bevakning[],
  tid: Omit<Bevakningstid, 'nu'>,
): boolean {
  if (arSlutbevakad(till) || vaknar === null) return true;
  return bevakade.some((bevakning) => {
    const { gor, hoppadeOver } = forfalletI(bevakning, { ...tid, nu: vaknar });
    const forsta = hoppadeOver[0] ?? gor;
    return forsta !== null && forsta.vid < vaknar;
  });
}

/** `avstand` of the last step taken in the series; null when there is none. */
export const sistGjorda = (bevakning: Bevakning, { sistGjorda }: Bevakningstid): number | null =>
  sistGjorda.get(serienyckel(bevakning)) ?? null;
