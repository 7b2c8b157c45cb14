import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installeraVidBehov, korNpm } from './installera.mjs';
import { iRoten, rot, sag } from './rot.mjs';

const FILER = ['package.json', 'package-lock.json'];
const HEM = iRoten('.revisionsvakt', 'mutation');
const STRYKER = join(HEM, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');

/** The mutation tester lives apart: 66 MB that only this command needs (infra/docs/mutation.md). */
function installeraStryker() {
  const lika = (fil) =>
    existsSync(join(HEM, fil)) &&
    readFileSync(join(HEM, fil), 'utf8') === readFileSync(iRoten('infra', 'mutation', fil), 'utf8');
  if (existsSync(STRYKER) && FILER.every(lika)) return;
  sag('Installerar mutationsverktyget (npm ci).');
  mkdirSync(HEM, { recursive: true });
  for (const fil of FILER) copyFileSync(iRoten('infra', 'mutation', fil), join(HEM, fil));
  const { status } = korNpm(['ci', '--no-audit', '--no-fund', '--ignore-scripts'], HEM);
  if (status !== 0) process.exit(status ?? 1);
}

process.env.TZ = 'UTC';
installeraVidBehov();
installeraStryker();
const argument = ['run', 'infra/mutation/stryker.config.mjs', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, [STRYKER, ...argument], { cwd: rot, stdio: 'inherit' });
process.exit(status ?? 1);
