import type { z } from 'zod';
import type { Problemslag } from './problem';

type Issue = z.core.$ZodIssue;

const TYPER: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'ett objekt',
};

/** What is wrong, in words for the one who wrote the request. A field's own Swedish text goes before the general. */
export function svenskText(issue: Issue, slag: Problemslag): string {
  if (issue.code === 'unrecognized_keys') return 'Fältet finns inte. Stryk det eller rätta stavningen.';
  if (slag === 'required') return 'Fältet saknas.';
  // Zod's own sentences, in English, have no full stop.
  return issue.message.endsWith('.') ? issue.message : allman(issue);
}

function allman(issue: Issue): string {
  if (issue.code === 'invalid_type') return `Värdet ska vara ${TYPER[issue.expected] ?? issue.expected}.`;
  if (issue.code === 'invalid_value') return `Värdet ska vara något av: ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'too_small') return storlek(issue.origin, 'minst', issue.minimum);
  if (issue.code === 'too_big') return storlek(issue.origin, 'högst', issue.maximum);
  return issue.code === 'invalid_format' ? 'Värdet har fel form.' : 'Värdet är fel.';
}

function storlek(av: string, hur: string, grans: number | bigint): string {
  if (av === 'string') return `Texten får ha ${hur} ${String(grans)} tecken.`;
  if (av === 'array') return `Listan ska ha ${hur} ${String(grans)} rader.`;
  return `Värdet ska vara ${hur} ${String(grans)}.`;
}
