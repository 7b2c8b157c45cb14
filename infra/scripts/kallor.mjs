import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { iRoten } from './rot.mjs';

const STAMPEL = iRoten('dist', '.byggt');
const MAPPAR = ['apps', 'infra', 'libs', 'test', 'workflows'];
const FILER = ['package.json', 'package-lock.json', 'tsconfig.json'];

/** Whether something that the build reads has changed since the last build that succeeded. */
export const arByggt = () => existsSync(STAMPEL) && readFileSync(STAMPEL, 'utf8') === kallornasMarke();

/** Remembers the sources as they were when the build began: a change made during it is built next time. */
export const minnsByggt = (marke) => writeFileSync(STAMPEL, marke);

/** A fingerprint of all sources: path, size and time of change, so that 500 files cost milliseconds. */
export function kallornasMarke() {
  const hash = createHash('sha256');
  for (const fil of [...FILER.map((namn) => iRoten(namn)), ...MAPPAR.flatMap((namn) => kallfiler(iRoten(namn)))]) {
    const { size, mtimeMs } = statSync(fil);
    hash.update(`${fil}\n${size}\n${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** A fingerprint of the compiled code under `mappar`, by content. */
export function innehalletsMarke(mappar, ...tillagg) {
  const hash = createHash('sha256').update(tillagg.join('\n'));
  for (const fil of mappar.flatMap((mapp) => filer(mapp, /\.js$/))) hash.update(fil).update(readFileSync(fil));
  return hash.digest('hex');
}

const kallfiler = (mapp) => filer(mapp, /(\.tsx?|tsconfig[^/]*\.json)$/);

function filer(mapp, monster) {
  if (!existsSync(mapp)) return [];
  return readdirSync(mapp, { withFileTypes: true, recursive: true })
    .filter((post) => post.isFile() && monster.test(post.name))
    .map((post) => join(post.parentPath ?? post.path, post.name))
    .sort();
}
