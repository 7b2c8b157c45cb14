import { tidpunkt } from '#domain';
import { fraga, stallKlockan, tillsDetVilar } from '../support/egen-motor';
import type { Motorkommun } from '../support/motorkommun';
import { matning, type Matning } from './matning';
import { cpuMs } from './procfs';
import type { Rigg } from './rigg';

/** The Monday after the letter came: each case has its first reminder due. */
const MANDAG = tidpunkt('2025-01-20T07:00:00.000Z');

/** On a machine that is busy with other things too. */
const TALAMOD_MS = 600_000;

/**
 * All cases of the kommun at once: first every workflow starts, as when Temporal was lost, then every one is woken by the
 * same morning and writes a receipt. Cases a second until all is done.
 */
export async function matStorm(rigg: Rigg, kommun: Motorkommun): Promise<readonly Matning[]> {
  const { adresser, worker, sag } = rigg;
  const antal = await antalArenden(rigg, kommun);
  sag(`Väcker ${String(antal)} ärenden på en gång …`);
  const workern = await worker();
  const startade = await tills(rigg, kommun, workern.pid);
  await stallKlockan(adresser, kommun.id, MANDAG);
  const vackta = await tills(rigg, kommun, workern.pid);
  await workern.stoppa();
  const rad = (vad: string, { sekunder, cpu }: Kostnad): readonly Matning[] => [
    matning(`${String(antal)} ärenden ${vad} på en gång`, 'ärenden/s', [antal / sekunder]),
    ...cpu.map(([del, ms]) => matning(`  processortid ${del}`, 'ms/ärende', [ms / antal])),
  ];
  return [...rad('startade', startade), ...rad('väckta', vackta)];
}

type Kostnad = Readonly<{ sekunder: number; cpu: readonly (readonly [string, number])[] }>;

/** What it takes until all that is due has been done. */
async function tills({ adresser, motor }: Rigg, kommun: Motorkommun, worker: number): Promise<Kostnad> {
  const delar: readonly (readonly [string, number | undefined])[] = [
    ['worker', worker],
    ['Temporal', motor.motor.process('temporal').pid],
    ['PostgreSQL', motor.motor.process('databas').pid],
  ];
  const anvant = () => delar.map(([, pid]) => (pid === undefined ? 0 : cpuMs(pid)));
  const fore = anvant();
  const borjan = performance.now();
  await tillsDetVilar(adresser, kommun.id, TALAMOD_MS);
  const sekunder = (performance.now() - borjan) / 1000;
  const efter = anvant();
  return { sekunder, cpu: delar.map(([del], i) => [del, (efter[i] ?? 0) - (fore[i] ?? 0)] as const) };
}

async function antalArenden({ adresser }: Rigg, { id }: Motorkommun): Promise<number> {
  const sql = 'SELECT count(*)::int AS antal FROM revisionsarenden WHERE kommun_id = $1';
  const [rad] = await fraga<{ antal: number }>(adresser, sql, id);
  return rad?.antal ?? 0;
}
