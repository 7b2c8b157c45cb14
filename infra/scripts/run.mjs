import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { bygg } from './bygg.mjs';
import { installeraVidBehov } from './installera.mjs';
import { arByggt } from './kallor.mjs';
import { felNodeVersion } from './node-version.mjs';
import { iRoten, sag } from './rot.mjs';

/** What each command runs, and arguments that it always gets. */
const PROGRAM = {
  start: { fil: iRoten('dist/infra/local/src/start.js') },
  reset: { fil: iRoten('dist/infra/local/src/reset.js') },
  token: { fil: iRoten('dist/infra/local/src/token-main.js') },
  klocka: { fil: iRoten('dist/infra/local/src/klocka-main.js') },
  demo: { fil: iRoten('dist/infra/scenario/src/main.js'), forst: ['--demo'] },
  scenario: { fil: iRoten('dist/infra/scenario/src/main.js') },
  bench: { fil: iRoten('dist/test/bench/main.js') },
  skarmbilder: { fil: iRoten('dist/test/skarmbilder/main.js') },
  test: { fil: iRoten('node_modules/jest/bin/jest.js') },
};

/** The program runs in this same process, so that a signal, an exit code and a kill reach it and nothing between. */
async function kor(namn, argument) {
  const { fil, forst = [] } = PROGRAM[namn];
  if (!existsSync(fil)) avsluta(`Programmet ${fil} saknas.`, 1);
  process.argv = [process.execPath, fil, ...forst, ...argument];
  await import(pathToFileURL(fil).href);
}

function avsluta(rad, kod) {
  sag(rad);
  process.exit(kod);
}

const [namn, ...argument] = process.argv.slice(2);
const felVersion = felNodeVersion();
if (felVersion !== null) avsluta(felVersion, 78);
if (!Object.hasOwn(PROGRAM, namn ?? '')) avsluta(`Ange något av: ${Object.keys(PROGRAM).join(', ')}.`, 64);

process.env.TZ = 'UTC';
process.chdir(iRoten());
installeraVidBehov();
if (!arByggt()) {
  sag('Bygger programmet …');
  const kod = await bygg();
  if (kod !== 0) process.exit(kod);
}
await kor(namn, argument);
