import type { Aktor, Inloggad } from '#application';
import type { Request } from 'express';

/** Who looks at the page, as of this request. */
export type Besok = Readonly<{
  aktor: Aktor;
  inloggad: Inloggad;
  /** The secret of the browser's session; never shown, what is derived from it is. */
  hemlighet: string;
  /** What was typed when an earlier session had ended; null when nothing waits. */
  utkast: Utkast | null;
}>;

/** What somebody typed in the form at `vag` while their session had ended. */
export type Utkast = Readonly<{ vag: string; falt: Readonly<Record<string, readonly string[]>> }>;

/** What is known of one request beside what it carries. */
export type Webbkontext = { readonly anropId: string; besok: Besok | null };

const KONTEXT = new WeakMap<Request, Webbkontext>();

export const sattKontext = (begaran: Request, kontext: Webbkontext): void => {
  KONTEXT.set(begaran, kontext);
};

export const kanskeKontext = (begaran: Request): Webbkontext | null => KONTEXT.get(begaran) ?? null;

/** Throws when the request did not come through `webbvakt`. */
export function kontextFor(begaran: Request): Webbkontext {
  const kontext = KONTEXT.get(begaran);
  if (kontext === undefined) throw new Error('Anropet saknar kontext.');
  return kontext;
}
