import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The root of the repository, found from here: this file runs from `dist` and, in tests, from the sources. */
export const REPO_ROT = sokUppat(__dirname);

/** A compiled program, given by its path under `dist`. */
export const byggd = (fil: string): string => join(REPO_ROT, 'dist', fil);

function sokUppat(mapp: string): string {
  if (existsSync(join(mapp, 'package-lock.json'))) return mapp;
  const over = dirname(mapp);
  if (over === mapp) throw new Error('package-lock.json saknas: programmet körs inte från sitt förråd.');
  return sokUppat(over);
}
