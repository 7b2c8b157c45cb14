import type { EgenProcess } from '../support/egen-process';
import { matning, type Matning } from './matning';
import type { Rigg } from './rigg';

/** From spawn to the first 200 from /readyz, everything they stand on being up. */
export async function matUppstart({ omfang, api, worker, sag }: Rigg): Promise<readonly Matning[]> {
  sag('Mäter uppstart …');
  const tider = async (starta: () => Promise<EgenProcess>): Promise<readonly number[]> => {
    const ms: number[] = [];
    for (let i = 0; i < omfang.starter; i += 1) {
      const startad = await starta();
      ms.push(startad.startMs);
      await startad.stoppa();
    }
    return ms;
  };
  return [
    matning('Uppstart API', 'ms', await tider(api), 2_000),
    matning('Uppstart worker', 'ms', await tider(worker), 3_000),
  ];
}
