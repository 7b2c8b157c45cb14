import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { iRoten, rot, sag } from './rot.mjs';

const LAS = iRoten('package-lock.json');
const INSTALLERAT = iRoten('node_modules', '.package-lock.json');
const STAMPEL = iRoten('node_modules', '.revisionsvakt-las');

/** Runs `npm ci` when what is installed is not what the lockfile says. */
export function installeraVidBehov() {
  const las = createHash('sha256').update(readFileSync(LAS)).digest('hex');
  if (arInstallerat(las)) return;
  sag('Installerar det som programmet behöver (npm ci). Första gången tar det någon minut.');
  const { status } = korNpm(['ci', '--no-audit', '--no-fund']);
  if (status !== 0) {
    sag('npm ci misslyckades; felet står ovanför. Rätta det och kör kommandot igen.');
    process.exit(status ?? 1);
  }
  writeFileSync(STAMPEL, las);
}

/** The hash decides; the times only speak for an installation that somebody made by hand. */
function arInstallerat(las) {
  if (!existsSync(INSTALLERAT)) return false;
  if (existsSync(STAMPEL)) return readFileSync(STAMPEL, 'utf8') === las;
  return statSync(INSTALLERAT).mtimeMs >= statSync(LAS).mtimeMs;
}

/** The npm that started us, when there is one; its output must not mix with the program's stdout. */
export function korNpm(argument, cwd = rot) {
  const egen = process.env.npm_execpath;
  const [kommando, ...forst] = egen?.endsWith('.js') ? [process.execPath, egen] : ['npm'];
  const skal = process.platform === 'win32' && kommando === 'npm';
  return spawnSync(kommando, [...forst, ...argument], { cwd, stdio: ['ignore', 2, 2], shell: skal });
}
