import { createHash, timingSafeEqual } from 'node:crypto';
import { Problemfel } from './problem';

/** What a cursor belongs to: a list, one kommun and the filters it was made with. */
export type Markorsammanhang = Readonly<{ lista: string; kommunId: string; filter: unknown }>;

const summa = (plats: string, sammanhang: Markorsammanhang): string =>
  createHash('sha256')
    .update(JSON.stringify([sammanhang, plats]))
    .digest('base64url')
    .slice(0, 16);

/**
 * The place after a row, as an opaque text. It is no secret and gives no right; the sum tells a cursor of another list,
 * filter or kommun, or one that was cut short, from a good one (quality E2 no. 38).
 */
export function markor(plats: readonly (string | number)[], sammanhang: Markorsammanhang): string {
  const text = JSON.stringify(plats);
  return Buffer.from(`${summa(text, sammanhang)}${text}`).toString('base64url');
}

/** The place that `markor` wrote. Throws `bad-cursor` when it is not one for this list. */
export function lasMarkor(given: string, sammanhang: Markorsammanhang): readonly unknown[] {
  const innehall = Buffer.from(given, 'base64url').toString();
  const text = innehall.slice(16);
  const vantad = Buffer.from(summa(text, sammanhang));
  const fanns = Buffer.from(innehall.slice(0, 16));
  if (fanns.length !== vantad.length || !timingSafeEqual(fanns, vantad)) throw ogiltig();
  const plats = lasJson(text);
  if (!Array.isArray(plats)) throw ogiltig();
  return plats;
}

/** The sum is no signature: who computes it themselves can put anything behind it. */
function lasJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const ogiltig = (): Problemfel =>
  new Problemfel('bad-cursor', 'Läs listan från början: märket hör till en annan lista eller ett annat urval.');
