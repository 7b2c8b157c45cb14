import type { Datum } from '#domain';
import type { z } from 'zod';
import { fragorna, utanGrupper, type Falt, type Faltfel, type Fraga, type Givet } from './falt';
import type { Formular } from './las-formular';
import { tolkaDatum } from './tolka-datum';

/** What was typed, as the request that a schema reads; or what to mend, every place at once. */
export type Last<B> = Readonly<{ ok: true; begaran: B }> | Readonly<{ ok: false; fel: readonly Faltfel[] }>;

/** An answer, where it ends up in the request; `varde` is undefined when it was left empty. */
type Svar = Readonly<{ namn: string; varde: unknown }>;
type Plats = Svar & Readonly<{ vag: readonly (string | number)[] }>;

/** Reads a form's answers by its questions. `idag` places days that were written without a year. */
export function lasBegaran<B>(
  { falt, schema }: Readonly<{ falt: readonly Falt[]; schema: z.ZodType<B> }>,
  formular: Formular,
  idag: Datum,
): Last<B> {
  const svaren = utanGrupper(falt).map((ett) => ({ namn: ett.namn, varde: svaret(ett, formular, idag) }));
  const givna = utanGrupper(falt).filter(({ slag }) => slag === 'GIVET' || slag === 'KRYSS');
  const platser = placerade(svaren, new Set(givna.map(({ namn }) => namn)));
  const last = schema.safeParse(begaranAv(platser));
  if (last.success) return { ok: true, begaran: last.data };
  return { ok: false, fel: felen(last.error.issues, fragorna(falt), platser) };
}

function svaret(fraga: Fraga | Givet, formular: Formular, idag: Datum): unknown {
  if (fraga.slag === 'GIVET') return fraga.varde;
  if (fraga.slag === 'FLERVAL') return formular.flera(fraga.namn);
  if (fraga.slag === 'KRYSS') return formular.falt(fraga.namn) !== '';
  const text = formular.falt(fraga.namn);
  return text === '' ? undefined : tolkat(fraga, text, idag);
}

const JANEJ = new Map([
  ['ja', true],
  ['nej', false],
]);

/** What cannot be understood goes on as text, for the schema to refuse. */
function tolkat(fraga: Fraga, text: string, idag: Datum): unknown {
  if (fraga.slag === 'DATUM') return tolkaDatum(text, idag, fraga.riktning) ?? text;
  if (fraga.slag === 'TAL') return /^\d{1,9}$/.test(text) ? Number(text) : text;
  return fraga.slag === 'JANEJ' ? (JANEJ.get(text) ?? text) : text;
}

/**
 * Where each answer stands. A row of a list where nobody has answered anything is left out, and later rows move up; what
 * is `givna` answers nothing.
 */
function placerade(svaren: readonly Svar[], givna: ReadonlySet<string>): readonly Plats[] {
  const besvarade = new Set(
    svaren.filter((svar) => arBesvarat(svar) && !givna.has(svar.namn)).flatMap(({ namn }) => radernaI(namn)),
  );
  const rader = new Map<string, string[]>();
  return svaren
    .filter(({ namn }) => radernaI(namn).every((rad) => besvarade.has(rad)))
    .map((svar) => ({ ...svar, vag: uppflyttad(svar.namn, rader) }));
}

const arBesvarat = ({ varde }: Svar): boolean => varde !== undefined && !(Array.isArray(varde) && varde.length === 0);

function begaranAv(platser: readonly Plats[]): unknown {
  const begaran: Record<string, unknown> = {};
  for (const { vag, varde } of platser) if (varde !== undefined) satt(begaran, vag, varde);
  return begaran;
}

const RADNUMMER = /^\d{1,3}$/;

/** `a.0.b.1.c` stands in the rows `a.0` and `a.0.b.1`. */
function radernaI(namn: string): readonly string[] {
  const delar = namn.split('.');
  return delar.flatMap((del, i) => (RADNUMMER.test(del) ? [delar.slice(0, i + 1).join('.')] : []));
}

function uppflyttad(namn: string, rader: Map<string, string[]>): readonly (string | number)[] {
  const delar = namn.split('.');
  return delar.map((del, i) => {
    if (!RADNUMMER.test(del)) return del;
    const lista = delar.slice(0, i).join('.');
    const tagna = rader.get(lista) ?? [];
    if (!tagna.includes(del)) tagna.push(del);
    rader.set(lista, tagna);
    return tagna.indexOf(del);
  });
}

function satt(rot: Record<string, unknown>, vag: readonly (string | number)[], varde: unknown): void {
  const sista = vag.at(-1) ?? '';
  const hallare = vag.slice(0, -1).reduce<Record<string, unknown>>((nu, del, i) => {
    nu[del] ??= typeof vag[i + 1] === 'number' ? [] : {};
    return nu[del] as Record<string, unknown>;
  }, rot);
  hallare[sista] = varde;
}

type Issue = z.core.$ZodIssue;

/** One error per place, in the order of the form. */
function felen(issues: readonly Issue[], fragor: readonly Fraga[], platser: readonly Plats[]): readonly Faltfel[] {
  const alla = issues.map((issue) => felet(issue, fragor, platser));
  const ordning = (fel: Faltfel): number => fragor.findIndex(({ namn }) => namn === fel.namn);
  return alla
    .filter((fel, i) => alla.findIndex(({ namn }) => namn === fel.namn) === i)
    .sort((a, b) => ordning(a) - ordning(b));
}

function felet(issue: Issue, fragor: readonly Fraga[], platser: readonly Plats[]): Faltfel {
  const plats = platsen(issue.path, platser);
  const namn = plats?.namn ?? issue.path.map(String).join('.');
  const fraga = fragor.find((ena) => ena.namn === namn) ?? fragor.find((ena) => ena.namn.startsWith(`${namn}.`));
  if (fraga === undefined) return { namn: null, text: issue.message };
  const svarade = plats !== undefined && arBesvarat(plats);
  return { namn: fraga.namn, text: svarade ? omSvaret(issue, fraga) : (fraga.saknas ?? `Fyll i ${fraga.etikett}`) };
}

/** The answer that stands there, or the first one within. */
const platsen = (path: readonly PropertyKey[], platser: readonly Plats[]): Plats | undefined =>
  platser.find(({ vag }) => path.length >= vag.length && vag.every((del, i) => del === path[i])) ??
  platser.find(({ vag }) => path.every((del, i) => del === vag[i]));

/** The schema's own Swedish sentence. Zod's, in English, have no full stop. */
function omSvaret(issue: Issue, fraga: Fraga): string {
  if (fraga.slag === 'DATUM') return 'Datumet finns inte. Skriv till exempel 2025-03-31 eller 31 mars 2025.';
  if (fraga.slag === 'TAL') return 'Skriv ett tal med siffror.';
  return issue.message.endsWith('.') ? issue.message : 'Välj eller skriv ett av svaren i listan.';
}
