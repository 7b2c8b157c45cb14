import { StartFel } from '#local';
import { lasKommandorad } from './kommandorad';
import { kor } from './kor';
import { OlasligtScenario } from './lasning/scenariofel';

const FEL_ANVANT = 64;

const rad = lasKommandorad(process.argv.slice(2));
const avbryt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    avbryt.abort();
  });
}
const skrivTill = (flode: NodeJS.WriteStream) => (text: string) => {
  flode.write(`${text}\n`);
};
// A reader that goes away (`npm run demo | head`) must not keep a started engine from being stopped.
for (const flode of [process.stdout, process.stderr]) flode.on('error', () => undefined);

if (typeof rad === 'string') {
  process.stderr.write(`${rad}\n`);
  process.exitCode = FEL_ANVANT;
} else {
  kor(rad, { ut: skrivTill(process.stdout), sag: skrivTill(process.stderr) }, avbryt.signal)
    .then((godkant) => {
      process.exitCode = godkant ? 0 : 1;
    })
    .catch((fel: unknown) => {
      process.stderr.write(`${avbryt.signal.aborted ? 'Avbrutet.' : felrad(fel)}\n`);
      process.exitCode = fel instanceof StartFel ? fel.kod : 1;
    });
}

const felrad = (fel: unknown): string =>
  fel instanceof OlasligtScenario || fel instanceof StartFel || !(fel instanceof Error)
    ? String(fel instanceof Error ? fel.message : fel)
    : (fel.stack ?? fel.message);
