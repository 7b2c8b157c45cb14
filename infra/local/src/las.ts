import { linkSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { lasJson, skrivJson } from './jsonfil';
import { lever, processmarke } from './processmarke';
import { StartFel } from './start-fel';
import { vantaTills } from './vanta';

const Innehavare = z.object({ pid: z.int().positive(), marke: z.string() });

const TID_ATT_LAMNA_MS = 3_000;

/**
 * Takes the lock of a state folder for this process. A lock whose holder is dead is taken over; one whose holder
 * is just about to stop is waited for. Throws `StartFel` when another supervisor runs.
 */
export async function taLas(fil: string, avbryt: AbortSignal): Promise<() => void> {
  if (!(await vantaTills(() => forsok(fil), { tidMs: TID_ATT_LAMNA_MS, mellanrumMs: 200, avbryt }))) {
    throw new StartFel(
      `Revisionsvakt kör redan här (process ${String(innehavare(fil) ?? 'okänd')}). Stoppa den först, eller välj en annan mapp med REVISIONSVAKT_STATE.`,
    );
  }
  return () => {
    rmSync(fil, { force: true });
  };
}

/** The pid of the living holder, or null. */
export function innehavare(fil: string): number | null {
  const post = lasJson(fil, Innehavare);
  return post !== null && lever(post.pid, post.marke) ? post.pid : null;
}

function forsok(fil: string): boolean {
  if (skriv(fil)) return true;
  if (innehavare(fil) !== null) return false;
  rmSync(fil, { force: true });
  return skriv(fil);
}

/** The file appears whole (a link of a finished one), so nobody takes a half-written lock for a dead one. */
function skriv(fil: string): boolean {
  const egen = `${fil}.${String(process.pid)}`;
  skrivJson(egen, { pid: process.pid, marke: processmarke(process.pid) });
  try {
    linkSync(egen, fil);
    return true;
  } catch (fel) {
    if ((fel as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fel;
  } finally {
    rmSync(egen, { force: true });
  }
}
