import { isDeepStrictEqual } from 'node:util';
import type { Vag } from '../lasning/kalla';

/** One thing that is otherwise than expected: where in the expectation, and in words what was found. */
export type Skillnad = Readonly<{ vag: Vag; text: string }>;

type Objekt = Readonly<Record<string, unknown>>;

/**
 * What an answer lacks of what is expected of it. Objects may hold more than is expected. A list is exactly the rows
 * expected, in any order; `{$bland: [rows]}` is a list with at least those rows, `{$antal: n}` one of that length.
 */
export function jamfor(vantat: unknown, faktiskt: unknown, vag: Vag = []): readonly Skillnad[] {
  if (Array.isArray(vantat)) return jamforLista(vantat, faktiskt, vag, true);
  if (!arObjekt(vantat)) return isDeepStrictEqual(vantat, faktiskt) ? [] : [skillnad(vag, vantat, faktiskt)];
  if (Array.isArray(vantat['$bland'])) return jamforLista(vantat['$bland'], faktiskt, [...vag, '$bland'], false);
  if (typeof vantat['$antal'] === 'number') return jamforAntal(vantat['$antal'], faktiskt, vag);
  if (!arObjekt(faktiskt)) return [skillnad(vag, vantat, faktiskt)];
  return Object.entries(vantat).flatMap(([falt, varde]) => jamfor(varde, faktiskt[falt], [...vag, falt]));
}

function jamforAntal(antal: number, faktiskt: unknown, vag: Vag): readonly Skillnad[] {
  if (!Array.isArray(faktiskt)) return [skillnad(vag, `en lista med ${String(antal)} rader`, faktiskt)];
  if (faktiskt.length === antal) return [];
  return [{ vag, text: `${skrivVag(vag)}: väntade ${String(antal)} rader, det blev ${String(faktiskt.length)}.` }];
}

function jamforLista(vantade: readonly unknown[], faktiskt: unknown, vag: Vag, precis: boolean): readonly Skillnad[] {
  if (!Array.isArray(faktiskt)) return [skillnad(vag, vantade, faktiskt)];
  const kvar = [...(faktiskt as readonly unknown[])];
  const saknade = vantade.flatMap((rad, i) => {
    const traff = kvar.findIndex((kandidat) => jamfor(rad, kandidat).length === 0);
    if (traff >= 0) kvar.splice(traff, 1);
    return traff >= 0 ? [] : [{ rad, vag: [...vag, i] }];
  });
  const [ensam, ...fler] = saknade;
  const [enda, ...ovriga] = kvar;
  if (ensam !== undefined && fler.length === 0 && enda !== undefined && ovriga.length === 0) {
    return jamfor(ensam.rad, enda, ensam.vag);
  }
  const overflodiga = precis && kvar.length > 0 ? [oforutsedda(vag, kvar)] : [];
  return [...saknade.map(({ rad, vag: plats }) => saknas(plats, rad)), ...overflodiga];
}

const saknas = (vag: Vag, rad: unknown): Skillnad => ({
  vag,
  text: `${skrivVag(vag)}: ingen rad innehåller ${skrivVarde(rad)}.`,
});

const oforutsedda = (vag: Vag, rader: readonly unknown[]): Skillnad => ({
  vag,
  text: `${skrivVag(vag)}: ${rader.length === 1 ? 'en rad' : `${String(rader.length)} rader`} till fanns: ${rader.map(skrivVarde).join(' ')}.`,
});

const skillnad = (vag: Vag, vantat: unknown, faktiskt: unknown): Skillnad => ({
  vag,
  text: `${skrivVag(vag)}: väntade ${skrivVarde(vantat)}, det blev ${skrivVarde(faktiskt)}.`,
});

const arObjekt = (varde: unknown): varde is Objekt =>
  typeof varde === 'object' && varde !== null && !Array.isArray(varde);

const LANGST = 200;

function skrivVarde(varde: unknown): string {
  if (varde === undefined) return 'inget';
  const text = JSON.stringify(varde);
  return text.length > LANGST ? `${text.slice(0, LANGST)}…` : text;
}

/** `atgarder[2].status`, or "svaret" for the whole. */
function skrivVag(vag: Vag): string {
  const delar = vag.map((del) => (typeof del === 'number' ? `[${String(del)}]` : `.${String(del)}`));
  return delar.length === 0 ? 'Svaret' : delar.join('').replace(/^\./, '');
}
