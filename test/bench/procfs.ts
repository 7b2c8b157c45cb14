import { readFileSync, readdirSync } from 'node:fs';

/** Linux counts a process's time in hundredths of a second. */
const MS_PER_TICK = 10;

/** PSS in megabytes of a process and all its descendants. */
export const pssMb = (pid: number): number => summa(pid, pss);

/** Processor time in milliseconds that a process and its descendants have used, those that have ended included. */
export const cpuMs = (pid: number): number => summa(pid, cpu);

function summa(pid: number, matt: (pid: number) => number): number {
  return matt(pid) + barn(pid).reduce((hittills, ett) => hittills + summa(ett, matt), 0);
}

function pss(pid: number): number {
  const rad = /^Pss:\s+(\d+) kB$/m.exec(las(`/proc/${String(pid)}/smaps_rollup`));
  return Number(rad?.[1] ?? 0) / 1024;
}

/** Fields 14 to 17 of proc(5) stat: own and waited-for children's user and system time. They follow the name in brackets. */
function cpu(pid: number): number {
  const stat = las(`/proc/${String(pid)}/stat`);
  const falt = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return falt.slice(11, 15).reduce((ms, tickar) => ms + Number(tickar) * MS_PER_TICK, 0);
}

function barn(pid: number): readonly number[] {
  return tradar(pid).flatMap((trad) =>
    las(`/proc/${String(pid)}/task/${trad}/children`)
      .split(' ')
      .filter(Boolean)
      .map(Number),
  );
}

function tradar(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${String(pid)}/task`);
  } catch {
    return [];
  }
}

/** Empty when the process ended between the look and the reading, or where there is no /proc. */
function las(fil: string): string {
  try {
    return readFileSync(fil, 'utf8');
  } catch {
    return '';
  }
}
