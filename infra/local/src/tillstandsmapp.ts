import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { innehavare, taLas } from './las';
import { REPO_ROT } from './rot';
import { feltext, StartFel } from './start-fel';

/** Where everything that outlives a run is kept: one ignored folder, `.revisionsvakt/` or `REVISIONSVAKT_STATE`. */
export type Tillstandsmapp = Readonly<{ mapp: string; fil: (...delar: string[]) => string }>;

export function tillstandsmapp(onskad = process.env['REVISIONSVAKT_STATE']): Tillstandsmapp {
  const mapp = onskad === undefined || onskad === '' ? join(REPO_ROT, '.revisionsvakt') : resolve(onskad);
  return { mapp, fil: (...delar) => join(mapp, ...delar) };
}

/** Makes the folder and takes its lock. Returns what gives the lock back; throws `StartFel` when it is in use. */
export async function oppna({ mapp, fil }: Tillstandsmapp, avbryt: AbortSignal): Promise<() => void> {
  try {
    mkdirSync(mapp, { recursive: true });
    // Only passable for others: PostgreSQL, run by another account when we are root, must reach its data in it.
    chmodSync(mapp, 0o711);
  } catch (fel) {
    throw new StartFel(
      `Det går inte att spara i ${mapp} (${feltext(fel)}). Ange en annan mapp med REVISIONSVAKT_STATE.`,
    );
  }
  return taLas(fil('las.json'), avbryt);
}

/** The pid of the supervisor that uses the folder now, or null. */
export const korandeProcess = ({ fil }: Tillstandsmapp): number | null => innehavare(fil('las.json'));

/** Whether there is anything to empty. */
export const finns = ({ mapp }: Tillstandsmapp): boolean => existsSync(mapp);
