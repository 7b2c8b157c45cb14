import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * What tells one process from a later one that got the same pid: on Linux the boot and the tick it started at,
 * elsewhere the start time that `ps` gives. Null when no such process lives (a zombie counts as dead).
 */
export function processmarke(pid: number): string | null {
  return process.platform === 'linux' ? franProc(pid) : franPs(pid);
}

/** Whether the very process that once had this mark is still alive. */
export const lever = (pid: number, marke: string): boolean => processmarke(pid) === marke;

/** The command line of a process; empty when it cannot be read. */
export function kommandorad(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return ps(pid, 'command=');
  } catch {
    return '';
  }
}

function franProc(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The name, in parentheses, may itself hold spaces and parentheses: the fields are counted after the last one.
    const [tillstand, ...falt] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (tillstand === 'Z' || tillstand === 'X') return null;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${falt[18] ?? ''}`;
  } catch {
    return null;
  }
}

function franPs(pid: number): string | null {
  try {
    return ps(pid, 'lstart=') || null;
  } catch {
    return null;
  }
}

const ps = (pid: number, kolumn: string): string =>
  execFileSync('ps', ['-o', kolumn, '-p', String(pid)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
