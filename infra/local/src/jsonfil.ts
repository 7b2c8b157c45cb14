import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { ZodType } from 'zod';

/** Reads a JSON file of a known shape; null when it is missing, was cut short or is something else. */
export function lasJson<T>(fil: string, form: ZodType<T>): T | null {
  try {
    return form.parse(JSON.parse(readFileSync(fil, 'utf8')));
  } catch {
    return null;
  }
}

/** Writes a file that only its owner can read, whole or not at all. */
export function skrivJson(fil: string, varde: unknown): void {
  writeFileSync(`${fil}.ny`, `${JSON.stringify(varde, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${fil}.ny`, fil);
}
