import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Where the start time stands among the fields after the name (proc(5): field 22). */
const STARTTID = 19;

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
    const falt = statfalt(pid);
    const [tillstand] = falt;
    if (tillstand === 'Z' || tillstand === 'X') return null;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${falt[STARTTID] ?? ''}`;
  } catch {
    return null;
  }
}

/** The fields of /proc/<pid>/stat after the name, which may itself hold spaces and parentheses. */
function statfalt(pid: number): string[] {
  const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
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

/** The parent of a process; 0 when there is no such process. */
export function foralderTill(pid: number): number {
  try {
    return Number(process.platform === 'linux' ? statfalt(pid)[1] : ps(pid, 'ppid='));
  } catch {
    return 0;
  }
}
