import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `infra/scenario` in the repository, found from here: this file runs from `dist` and, in tests, from the sources. */
export const MAPP = join(sokUppat(__dirname), 'infra', 'scenario');

function sokUppat(mapp: string): string {
  if (existsSync(join(mapp, 'package-lock.json'))) return mapp;
  const over = dirname(mapp);
  if (over === mapp) throw new Error('package-lock.json saknas: programmet körs inte från sitt förråd.');
  return sokUppat(over);
}
