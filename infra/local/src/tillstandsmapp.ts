import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { innehavare, taLas } from './las';
import { REPO_ROT } from './rot';

/** Where everything that outlives a run is kept: one ignored folder, `.revisionsvakt/` or `REVISIONSVAKT_STATE`. */
export type Tillstandsmapp = Readonly<{ mapp: string; fil: (...delar: string[]) => string }>;

export function tillstandsmapp(onskad = process.env['REVISIONSVAKT_STATE']): Tillstandsmapp {
  const mapp = onskad === undefined || onskad === '' ? join(REPO_ROT, '.revisionsvakt') : resolve(onskad);
  return { mapp, fil: (...delar) => join(mapp, ...delar) };
}

/** Makes the folder and takes its lock. Returns what gives the lock back; throws `StartFel` when it is in use. */
export async function oppna({ mapp, fil }: Tillstandsmapp, avbryt: AbortSignal): Promise<() => void> {
  mkdirSync(mapp, { recursive: true });
  // Only passable for others: PostgreSQL, run by another account when we are root, must reach its data in it.
  chmodSync(mapp, 0o711);
  return taLas(fil('las.json'), avbryt);
}

/** The pid of the supervisor that uses the folder now, or null. */
export const korandeProcess = ({ fil }: Tillstandsmapp): number | null => innehavare(fil('las.json'));

/** Whether there is anything to empty. */
export const finns = ({ mapp }: Tillstandsmapp): boolean => existsSync(mapp);

/** Removes all state, also what had to be kept elsewhere. The caller has seen to that nothing runs. */
export function tom(tillstand: Tillstandsmapp): void {
  if (!finns(tillstand)) return;
  rmSync(reservplats(tillstand), { recursive: true, force: true });
  rmSync(tillstand.mapp, { recursive: true, force: true });
}

/**
 * A place of this state folder's own under /var/tmp, for what another account must reach when the folder lies
 * where that account may not go (a clone under /root, say).
 */
export const reservplats = ({ mapp }: Tillstandsmapp): string =>
  join('/var/tmp', `revisionsvakt-${createHash('sha256').update(realpathSync(mapp)).digest('hex').slice(0, 16)}`);
