import { existsSync, readFileSync, renameSync, rmSync, writeFileSync, chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client, DatabaseError } from 'pg';
import { korTillSlut, sistaRaden } from './kommando';
import type { PostgresPlats } from './postgres-plats';
import type { Program } from './process';
import { kommandorad } from './processmarke';
import { StartFel } from './start-fel';
import { vantaTills } from './vanta';

export const POSTGRES_SUPERUSER = 'postgres';

/** One encoding and one order of sorting on every machine; Swedish order is asked for by the query that needs it. */
const INITDB = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

/** Only TCP on loopback: a Unix socket would need a folder that both accounts can write in. */
const INSTALLNINGAR = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'log_timezone=UTC',
  'max_connections=200',
  'fsync=on',
  'log_checkpoints=off',
];

/** Makes the data folder the first time, and clears what a killed server left in it. */
export async function forberedPostgres(plats: PostgresPlats, losenord: string, avbryt: AbortSignal): Promise<void> {
  const data = datamapp(plats);
  if (!existsSync(data)) await skapaData(plats, data, losenord, avbryt);
  const gjordAv = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (!plats.program.version.startsWith(`${gjordAv}.`)) {
    throw new StartFel(
      `Databasen i ${data} är gjord av PostgreSQL ${gjordAv}, men programmet är ${plats.program.version}. Kör npm run reset.`,
    );
  }
  await rensaPidfil(data);
}

/** The server as a program to run. SIGINT is its orderly stop that does not wait for clients to leave. */
export function postgresServer(plats: PostgresPlats, port: number, adminUrl: string): Program {
  return {
    namn: 'postgres',
    kommando: join(plats.program.mapp, 'bin', 'postgres'),
    argument: ['-D', datamapp(plats), '-p', String(port), ...INSTALLNINGAR.flatMap((rad) => ['-c', rad])],
    agare: plats.agare,
    miljo: miljo(),
    stoppSignal: 'SIGINT',
    redo: () => svararPostgres(adminUrl),
  };
}

const FEL_LOSENORD = '28P01';

/** Whether the server lets us in. Throws `StartFel` when it is up but holds data from other secrets than ours. */
async function svararPostgres(url: string): Promise<boolean> {
  const klient = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  klient.on('error', () => undefined);
  try {
    await klient.connect();
    return true;
  } catch (fel) {
    if (!(fel instanceof DatabaseError) || fel.code !== FEL_LOSENORD) return false;
    throw new StartFel(
      'Databasen hör inte till den här tillståndsmappen (fel lösenord). Kör npm run reset och börja om.',
    );
  } finally {
    await klient.end().catch(() => undefined);
  }
}

const datamapp = ({ mapp }: PostgresPlats): string => join(mapp, 'data');

const miljo = (): NodeJS.ProcessEnv => ({ ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C', TZ: 'UTC' });

/** Made under another name first: a data folder that exists is a whole one. */
async function skapaData({ program, agare, mapp }: PostgresPlats, data: string, losenord: string, avbryt: AbortSignal) {
  const halv = `${data}.ny`;
  const losenordsfil = join(mapp, 'losenord');
  rmSync(halv, { recursive: true, force: true });
  mkdirSync(mapp, { recursive: true });
  writeFileSync(losenordsfil, losenord, { mode: 0o600 });
  if (agare !== null) chownSync(losenordsfil, agare.uid, agare.gid);
  const { kod, text } = await korTillSlut(
    join(program.mapp, 'bin', 'initdb'),
    ['-D', halv, '-U', POSTGRES_SUPERUSER, '--auth=scram-sha-256', `--pwfile=${losenordsfil}`, ...INITDB],
    { agare, avbryt, miljo: miljo() },
  );
  rmSync(losenordsfil, { force: true });
  if (kod !== 0) throw new StartFel(`Databasen kunde inte skapas i ${data}: ${sistaRaden(text)}`);
  renameSync(halv, data);
}

/**
 * After `kill -9` the pid file names a server that is gone, and its number may by now belong to another process,
 * which PostgreSQL would take for a server. A living server on this very folder is ours, and is ended.
 */
async function rensaPidfil(data: string): Promise<void> {
  const fil = join(data, 'postmaster.pid');
  if (!existsSync(fil)) return;
  const pid = Number(readFileSync(fil, 'utf8').split('\n', 1)[0]);
  const ar = (): boolean => kommandorad(pid).includes(data);
  if (ar()) {
    process.kill(pid, 'SIGINT');
    if (!(await vantaTills(() => !ar(), { tidMs: 10_000 }))) {
      throw new StartFel(`En PostgreSQL (process ${String(pid)}) använder redan ${data} och slutar inte. Avsluta den.`);
    }
  }
  rmSync(fil, { force: true });
}
