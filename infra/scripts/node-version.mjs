import { readFileSync } from 'node:fs';
import { iRoten } from './rot.mjs';

const tal = (version) => version.split('.').map(Number);

/** Whether `version` (x.y.z) meets one range of `engines`: `^a.b.c` or `>=a.b.c`. */
function uppfyller(version, intervall) {
  const [, sort, golv] = /^(\^|>=)(\d+\.\d+\.\d+)$/.exec(intervall.trim()) ?? [];
  if (golv === undefined) return false;
  const [har, krav] = [tal(version), tal(golv)];
  if (sort === '^' && har[0] !== krav[0]) return false;
  const skillnad = har.map((n, i) => n - krav[i]).find((n) => n !== 0) ?? 0;
  return skillnad >= 0;
}

/** One line about an unsuited Node, or null. Read from `engines`, so that the range stands in one place. */
export function felNodeVersion(version = process.versions.node) {
  const { engines } = JSON.parse(readFileSync(iRoten('package.json'), 'utf8'));
  if (engines.node.split('||').some((intervall) => uppfyller(version, intervall))) return null;
  return `Revisionsvakt behöver Node ${engines.node}, men det här är ${version}. Installera en sådan version och försök igen.`;
}
