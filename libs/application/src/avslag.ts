import type { Hinder } from '#domain';

/**
 * An expected refusal: why the request was not carried out. A value, never an exception (design 8, ADR 6).
 * `FINNS_INTE` is also the answer about what belongs to another kommun.
 */
export type Avslag =
  | Readonly<{ kod: 'SAKNAR_RATT'; text: string; fix: string }>
  | Readonly<{ kod: 'FINNS_INTE' }>
  | Readonly<{ kod: 'VERSION_SAKNAS' }>
  | Readonly<{ kod: 'FEL_VERSION'; nuvarande: number }>
  | Readonly<{ kod: 'NYCKELN_ANVAND' }>
  | Readonly<{ kod: 'HINDER'; hinder: readonly Hinder[] }>;

/** What a use case answers: a value, or one refusal with all its reasons. */
export type Svar<T> = Readonly<{ ok: true; varde: T }> | Readonly<{ ok: false; avslag: Avslag }>;

export const ja = <T>(varde: T): Svar<T> => ({ ok: true, varde });
export const nej = (avslag: Avslag): Svar<never> => ({ ok: false, avslag });

/** Which hinder say that the thing in the path does not exist, or lies on somebody else, rather than that it must wait. */
export function avslagForHinder(hinder: readonly Hinder[]): Avslag {
  const ejDin = hinder.find((h) => h.kod === 'EJ_DIN_UPPGIFT');
  if (hinder.some((h) => h.kod === 'ATGARD_SAKNAS' || h.kod === 'REMISS_SAKNAS')) return { kod: 'FINNS_INTE' };
  if (ejDin !== undefined) return { kod: 'SAKNAR_RATT', text: ejDin.text, fix: ejDin.fix };
  return { kod: 'HINDER', hinder };
}

/** Ends a transaction without a trace and carries the refusal out of it. Never leaves this library. */
export class Avbruten extends Error {
  override readonly name = 'Avbruten';
  constructor(readonly avslag: Avslag) {
    super(avslag.kod);
  }
}

/** Turns an `Avbruten` back into the value it carries; any other error is a fault and goes on. */
export async function fangaAvslag<T>(arbete: () => Promise<T>): Promise<Svar<T>> {
  try {
    return ja(await arbete());
  } catch (fel) {
    if (fel instanceof Avbruten) return nej(fel.avslag);
    throw fel;
  }
}
