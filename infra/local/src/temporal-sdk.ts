import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { korTillSlut, sistaRaden } from './kommando';
import { byggd } from './rot';

/**
 * Puts the program at `mal` with the download that the Temporal SDK has built in. Null when it worked, otherwise why
 * not. It runs in a process of its own: the SDK's runtime would stay in this one.
 */
export async function franSdk(mal: string, avbryt: AbortSignal): Promise<string | null> {
  const mapp = mkdtempSync(join(dirname(mal), 'sdk-'));
  try {
    const { kod, text } = await korTillSlut(process.execPath, [byggd('infra/local/src/temporal-sdk-main.js'), mapp], {
      avbryt,
    });
    const [hamtad] = readdirSync(mapp).filter((namn) => namn.startsWith('temporal-sdk-typescript'));
    if (hamtad === undefined || !existsSync(join(mapp, hamtad))) return `SDK:n: ${felrad(text, kod)}`;
    renameSync(join(mapp, hamtad), mal);
    return null;
  } finally {
    rmSync(mapp, { recursive: true, force: true });
  }
}

/** The address it could not reach says enough; the rest of the chain repeats it. */
const felrad = (text: string, kod: number | null): string =>
  /\(https:[^?)]*/.exec(text)?.[0].replace('(', 'når inte ') ?? `${sistaRaden(text)} (kod ${String(kod)})`;
