import type { z } from 'zod';
import { narmast } from './narmast';

const TYPER: Readonly<Record<string, string>> = {
  string: 'en text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'en uppsättning fält',
  record: 'en uppsättning fält',
};

const SKRIVET_AV_OSS = /[åäöÅÄÖ]/;

/** What zod found, as one Swedish sentence that says what to do. A text of our own goes before the general one. */
export function svenskText(issue: z.core.$ZodIssue, tillatna: readonly string[]): string {
  if (issue.code === 'unrecognized_keys') return okanda(issue.keys, tillatna);
  if (issue.input === undefined && arFelSlag(issue))
    return `Fältet ${String(issue.path.at(-1))} saknas. Lägg till det.`;
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof issue.input === 'number')
    return 'Här ska stå en text. Sätt citattecken omkring siffrorna.';
  if (SKRIVET_AV_OSS.test(issue.message)) return issue.message;
  return allman(issue);
}

const arFelSlag = ({ code }: z.core.$ZodIssue): boolean => code === 'invalid_type' || code === 'invalid_value';

function okanda(nycklar: readonly string[], tillatna: readonly string[]): string {
  const forslag = nycklar.map((nyckel) => narmast(nyckel, tillatna)).find((traff) => traff !== null);
  const rad = forslag === undefined ? '' : ` Menade du ${forslag}?`;
  const finns = tillatna.length === 0 ? '' : ` Här får stå: ${tillatna.join(', ')}.`;
  return `Fältet ${nycklar.join(', ')} finns inte.${rad}${finns}`;
}

function allman(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `Här ska stå ${TYPER[issue.expected] ?? issue.expected}.`;
  if (issue.code === 'invalid_value') return `Här ska stå något av: ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'too_small') return `Här ska vara minst ${String(issue.minimum)}.`;
  if (issue.code === 'too_big') return `Här får vara högst ${String(issue.maximum)}.`;
  return issue.message;
}
