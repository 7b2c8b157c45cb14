import type { EgenProcess } from '../support/egen-process';
import { matning, type Matning } from './matning';
import { cpuMs } from './procfs';
import type { Rigg } from './rigg';

/** From spawn to the first 200 from /readyz, everything they stand on being up; and the processor time it took. */
export async function matUppstart({ omfang, api, worker, sag }: Rigg): Promise<readonly Matning[]> {
  sag('Mäter uppstart …');
  return [
    ...(await starter('API', api, omfang.starter, 2_000)),
    ...(await starter('worker', worker, omfang.starter, 3_000)),
  ];
}

async function starter(
  del: string,
  starta: () => Promise<EgenProcess>,
  antal: number,
  malMs: number,
): Promise<readonly Matning[]> {
  const ms: number[] = [];
  const cpu: number[] = [];
  for (let i = 0; i < antal; i += 1) {
    const startad = await starta();
    ms.push(startad.startMs);
    cpu.push(cpuMs(startad.pid));
    await startad.stoppa();
  }
  return [matning(`Uppstart ${del}`, 'ms', ms, malMs), matning(`Uppstart ${del}, processortid`, 'ms', cpu)];
}
