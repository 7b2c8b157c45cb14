import type { Arbetskalender, Tidpunkt } from '../kalender';
import type { Bevakning } from './bevakning';
import type { Stegfoljd } from './stegfoljd';
import { avstand, sistaStegdag, stegdagar, stegtillfalle, type Stegdag, type Stegtillfalle } from './stegtillfalle';

/** Where a watch has come: the moment, and the `avstand` of the last step taken in this period (null = none). */
export type Stegelage = Readonly<{ nu: Tidpunkt; sistGjorda: number | null }>;

/** What is to be done now. After an outage only the last due step is taken; the ones before it are passed over. */
export type Forfallet = Readonly<{ gor: Stegtillfalle | null; hoppadeOver: readonly Stegtillfalle[] }>;

export function forfallnaSteg(
  bevakning: Bevakning,
  foljd: Stegfoljd,
  kalender: Arbetskalender,
  { nu, sistGjorda }: Stegelage,
): Forfallet {
  const sistaDag = sistaStegdag(nu);
  const forfallna: Stegtillfalle[] = [];
  for (const steg of stegdagar(bevakning, foljd, kalender)) {
    if (steg.dag > sistaDag) break;
    if (aterstar(steg, sistGjorda)) forfallna.push(stegtillfalle(steg));
  }
  return { gor: forfallna.at(-1) ?? null, hoppadeOver: forfallna.slice(0, -1) };
}

/** The next step if nothing happens before it; null when the ladder has come to its end. */
export function nastaSteg(
  bevakning: Bevakning,
  foljd: Stegfoljd,
  kalender: Arbetskalender,
  { nu, sistGjorda }: Stegelage,
): Stegtillfalle | null {
  const sistaDag = sistaStegdag(nu);
  for (const steg of stegdagar(bevakning, foljd, kalender)) {
    if (steg.dag > sistaDag && aterstar(steg, sistGjorda)) return stegtillfalle(steg);
  }
  return null;
}

const aterstar = (steg: Stegdag, sistGjorda: number | null): boolean =>
  sistGjorda === null || avstand(steg) > sistGjorda;
