import type { z } from 'zod';
import type { Vag } from './kalla';
import { svenskText } from './svensk-text';
import { tillatnaFalt } from './tillatna-falt';

/** Something wrong in the file, by the way to it. */
export type Brist = Readonly<{ vag: Vag; text: string }>;

/** Everything a schema has against a value, in Swedish, each with the way to it below `vag`. */
export function granskaVarde(schema: z.ZodType, varde: unknown, vag: Vag = []): readonly Brist[] {
  const svar = schema.safeParse(varde, { reportInput: true });
  if (svar.success) return [];
  return svar.error.issues.map((issue) => ({
    vag: [...vag, ...plats(issue)],
    text: svenskText(issue, tillatnaFalt(schema, issue.path)),
  }));
}

/** An unknown field is shown on its own line, not on that of what it stands in. */
const plats = (issue: z.core.$ZodIssue): Vag =>
  issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
