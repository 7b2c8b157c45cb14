import { createInterface } from 'node:readline/promises';
import { finns, korandeProcess, tillstandsmapp } from './tillstandsmapp';
import { tom } from './tomning';

const sag = (rad: string): void => {
  process.stdout.write(`${rad}\n`);
};

async function aterstall(): Promise<number> {
  const tillstand = tillstandsmapp();
  const kor = korandeProcess(tillstand);
  if (kor !== null) {
    sag(`Revisionsvakt kör (process ${String(kor)}). Stoppa den först.`);
    return 78;
  }
  if (!finns(tillstand)) {
    sag(`${tillstand.mapp} är redan tom.`);
    return 0;
  }
  if (!process.argv.includes('--ja') && !(await vill(tillstand.mapp))) {
    sag('Inget är ändrat.');
    return 1;
  }
  tom(tillstand);
  sag(`${tillstand.mapp} är tömd.`);
  return 0;
}

/** Anything but a plain yes is a no, also the end of input. */
async function vill(mapp: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const slut = new Promise<string>((klart) =>
    terminal.once('close', () => {
      klart('');
    }),
  );
  const fraga = terminal.question(`Vill du tömma ${mapp}? Alla ärenden i den försvinner. (ja/nej) `);
  const svar = await Promise.race([fraga, slut]);
  terminal.close();
  return ['ja', 'j'].includes(svar.trim().toLowerCase());
}

void aterstall().then((kod) => {
  process.exitCode = kod;
});
