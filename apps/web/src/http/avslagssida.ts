import type { Svar } from '#application';
import { Sidfel } from './sidfel';

/** The value of a use case's answer, or its refusal as a page. What belongs to another kommun is what does not exist. */
export function varde<T>(svar: Svar<T>): T {
  if (svar.ok) return svar.varde;
  const { avslag } = svar;
  if (avslag.kod === 'SAKNAR_RATT') throw new Sidfel('SAKNAR_RATT', `${avslag.text} ${avslag.fix}`);
  throw new Sidfel('FINNS_INTE');
}
