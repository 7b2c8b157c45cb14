import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { lasJson, skrivJson } from './jsonfil';

const Hemligheter = z.object({
  postgres: z.string(),
  agare: z.string(),
  app: z.string(),
  worker: z.string(),
  kakor: z.string(),
});

/** Passwords and keys of the local stack: made once, kept in the state folder, never in the repository. */
export type Hemligheter = Readonly<z.infer<typeof Hemligheter>>;

export function hemligheter(fil: string): Hemligheter {
  const sparade = lasJson(fil, Hemligheter);
  if (sparade !== null) return sparade;
  const ny = (): string => randomBytes(24).toString('base64url');
  const nya = { postgres: ny(), agare: ny(), app: ny(), worker: ny(), kakor: ny() };
  skrivJson(fil, nya);
  return nya;
}
