import { setTimeout as sov } from 'node:timers/promises';
import { matning, type Matning } from './matning';
import { pssMb } from './procfs';
import type { Rigg } from './rigg';

/** Time for start-up's garbage to be collected and pools to come to rest. */
const TILL_VILA_MS = 10_000;
const PROV = 5;
const MELLAN_PROV_MS = 500;

const MAL_MB: Readonly<Record<string, number>> = { API: 150, worker: 300 };
const MAL_ALLT_MB = 900;

/**
 * Memory of every part when nothing happens, the sample kommun being loaded. PSS: pages that processes share, as
 * PostgreSQL's do, are counted once in all. Linux only; elsewhere there is nothing to read.
 */
export async function matMinne({ motor, api, worker, sag }: Rigg): Promise<readonly Matning[]> {
  if (process.platform !== 'linux') return [];
  sag('Mäter minne i vila …');
  const [apin, workern] = await Promise.all([api(), worker()]);
  const pidar: readonly (readonly [string, number | undefined])[] = [
    ['API', apin.pid],
    ['worker', workern.pid],
    ['Temporal', motor.motor.process('temporal').pid],
    ['PostgreSQL', motor.motor.process('databas').pid],
    ['inloggning', motor.motor.process('identitet').pid],
    ['e-postserver', motor.motor.process('epost').pid],
  ];
  await sov(TILL_VILA_MS);
  const prov: (readonly (readonly [string, number])[])[] = [];
  for (let i = 0; i < PROV; i += 1) {
    prov.push(pidar.map(([del, pid]) => [del, pid === undefined ? 0 : pssMb(pid)] as const));
    await sov(MELLAN_PROV_MS);
  }
  await Promise.all([apin.stoppa(), workern.stoppa()]);
  const perDel = pidar.map(([del], i) =>
    matning(
      `Minne ${del}`,
      'MB',
      prov.map((rad) => rad[i]?.[1] ?? 0),
      MAL_MB[del] ?? null,
    ),
  );
  const allt = prov.map((rad) => rad.reduce((mb, [, del]) => mb + del, 0));
  return [...perDel, matning('Minne allt', 'MB', allt, MAL_ALLT_MB)];
}
