import type { Arbetskalender, Tidpunkt } from '../kalender';
import type { Bevakning } from './bevakning';
import type { Stege } from './stege';
import { avstand, stegtillfallen, type Stegtillfalle } from './stegtillfalle';

/** Where a watch has come: the moment, and the `avstand` of the last step taken in this period (null = none). */
export type Stegelage = Readonly<{ nu: Tidpunkt; sistGjorda: number | null }>;

/** What is to be done now. After an outage only the last due step is taken; the ones before it are passed over. */
export type Forfallet = Readonly<{ gor: Stegtillfalle | null; hoppadeOver: readonly Stegtillfalle[] }>;

export function forfallnaSteg(
  bevakning: Bevakning,
  stege: Stege,
  kalender: Arbetskalender,
  { nu, sistGjorda }: Stegelage,
): Forfallet {
  const forfallna: Stegtillfalle[] = [];
  for (const steg of stegtillfallen(bevakning, stege, kalender)) {
    if (steg.vid > nu) break;
    if (aterstar(steg, sistGjorda)) forfallna.push(steg);
  }
  return { gor: forfallna.at(-1) ?? null, hoppadeOver: forfallna.slice(0, -1) };
}

/** The next step if nothing happens before it; null when the ladder has come to its end. */
export function nastaSteg(
  bevakning: Bevakning,
  stege: Stege,
  kalender: Arbetskalender,
  { nu, sistGjorda }: Stegelage,
): Stegtillfalle | null {
  for (const steg of stegtillfallen(bevakning, stege, kalender)) {
    if (steg.vid > nu && aterstar(steg, sistGjorda)) return steg;
  }
  return null;
}

const aterstar = (steg: Stegtillfalle, sistGjorda: number | null): boolean =>
  sistGjorda === null || avstand(steg) > sistGjorda;
