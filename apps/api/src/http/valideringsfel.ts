import type { ProblemSvar } from '#contracts';
import type { z } from 'zod';
import { Problemfel, type Problemslag } from './problem';
import { svenskText } from './svensk-text';

type Issue = z.core.$ZodIssue;

/** A megabyte can be wrong in very many places; nobody mends more than these at a time. */
const FLEST_FEL = 50;
const LANGSTA_NAMN = 200;

type Faltfel = NonNullable<ProblemSvar['errors']>[number];

/** Where in the request something was read: names the place of an error. */
export type Kalla = 'body' | 'query' | 'path';

/** Every error in the request at once, in Swedish, each with its place (RFC 9457; design 8). */
export function valideringsproblem(issues: readonly Issue[], indata: unknown, kalla: Kalla): Problemfel {
  const alla = issues.slice(0, FLEST_FEL).flatMap((issue) => faltfel(issue, indata, kalla));
  const errors = alla.slice(0, FLEST_FEL);
  return new Problemfel(slagFor(errors), sammanfattning(errors), { errors });
}

function faltfel(issue: Issue, indata: unknown, kalla: Kalla): readonly Faltfel[] {
  const slag = slagAv(issue, indata);
  const detail = svenskText(issue, slag);
  const vagar = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return vagar.map((vag) => ({ ...plats(vag, kalla), kod: slag, detail }));
}

const plats = (vag: readonly PropertyKey[], kalla: Kalla): Pick<Faltfel, 'pointer' | 'parameter'> =>
  kalla === 'body' ? { pointer: pekare(vag) } : { parameter: vag.map(String).join('.').slice(0, LANGSTA_NAMN) };

/** JSON pointer as a URI fragment (RFC 6901 section 6, as in RFC 9457). */
const pekare = (vag: readonly PropertyKey[]): string => `#${vag.map((del) => `/${pekardel(String(del))}`).join('')}`;

/** A name that the caller made up may be long, or no text at all (a lone surrogate). */
const pekardel = (del: string): string => {
  const lasbar = Buffer.from(del.slice(0, LANGSTA_NAMN)).toString();
  return encodeURIComponent(lasbar.replaceAll('~', '~0').replaceAll('/', '~1'));
};

function slagAv(issue: Issue, indata: unknown): Problemslag {
  if (issue.code === 'unrecognized_keys') return 'unknown-field';
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value') {
    return vardet(indata, issue.path) === undefined ? 'required' : 'bad-value';
  }
  if (issue.code === 'custom') return issue.params?.['slag'] === 'bad-date' ? 'bad-date' : 'bad-text';
  return formslag(issue);
}

function formslag(issue: Issue): Problemslag {
  if (issue.code === 'invalid_format') return ID_FORMER.has(issue.format) ? 'bad-id' : 'bad-value';
  const storlek = issue.code === 'too_big' || issue.code === 'too_small';
  return storlek && issue.origin === 'string' ? 'bad-text' : 'bad-value';
}

const ID_FORMER: ReadonlySet<string> = new Set(['uuid', 'guid']);

function vardet(indata: unknown, vag: readonly PropertyKey[]): unknown {
  return vag.reduce<unknown>(
    (nu, del) => (typeof nu === 'object' && nu !== null ? (nu as Record<PropertyKey, unknown>)[del] : undefined),
    indata,
  );
}

function slagFor(errors: readonly Faltfel[]): Problemslag {
  const slag = new Set(errors.map(({ kod }) => kod));
  return slag.size === 1 ? ((errors[0]?.kod ?? 'invalid-request') as Problemslag) : 'invalid-request';
}

const sammanfattning = (errors: readonly Faltfel[]): string =>
  errors.length === 1
    ? (errors[0]?.detail ?? '')
    : `Begäran har ${String(errors.length)} fel. Rätta dem och försök igen.`;
