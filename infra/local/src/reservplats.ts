import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { lasJson, skrivJson } from './jsonfil';
import { kommandorad } from './processmarke';
import type { Tillstandsmapp } from './tillstandsmapp';

const ROT = '/var/tmp';
const NAMN = /^revisionsvakt-[0-9a-f]{16}$/;

/** Both sides name the other, so that a place whose state folder was removed by hand is known to be nobody's. */
const Hanvisning = z.object({ plats: z.string() });

/** The place outside the state folder that belongs to it, or null. */
export const reservplats = ({ fil }: Tillstandsmapp): string | null =>
  lasJson(fil('reservplats.json'), Hanvisning)?.plats ?? null;

/**
 * Makes a place under /var/tmp for what another account must reach, when the state folder lies where that account
 * may not go (a clone under /root, say). Places that no state folder claims any more are removed.
 */
export function skapaReservplats({ mapp, fil }: Tillstandsmapp): string {
  stada();
  const plats = join(ROT, `revisionsvakt-${randomBytes(8).toString('hex')}`);
  mkdirSync(plats, { mode: 0o711 });
  skrivJson(join(plats, 'agare.json'), { plats: mapp });
  skrivJson(fil('reservplats.json'), { plats });
  return plats;
}

function stada(): void {
  for (const plats of readdirSync(ROT)
    .filter((namn) => NAMN.test(namn))
    .map((namn) => join(ROT, namn))) {
    if (arOvergiven(plats)) rmSync(plats, { recursive: true, force: true });
  }
}

/** Anyone may make a folder in /var/tmp under such a name: only what root made is ours to remove. */
function arOvergiven(plats: string): boolean {
  if (lstatSync(plats).uid !== 0) return false;
  const mapp = lasJson(join(plats, 'agare.json'), Hanvisning)?.plats;
  if (mapp === undefined) return false;
  return lasJson(join(mapp, 'reservplats.json'), Hanvisning)?.plats !== plats && !korPostgres(plats);
}

function korPostgres(plats: string): boolean {
  const pidfil = join(plats, 'postgres', 'data', 'postmaster.pid');
  return existsSync(pidfil) && kommandorad(Number.parseInt(readFileSync(pidfil, 'utf8'), 10)).includes(plats);
}
