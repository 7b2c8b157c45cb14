import { chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { korTillSlut } from './kommando';
import { postgresProgram, type PostgresProgram } from './postgres-program';
import { reservplats, skapaReservplats } from './reservplats';
import { StartFel } from './start-fel';
import type { Tillstandsmapp } from './tillstandsmapp';

type Agare = Readonly<{ uid: number; gid: number }>;

/** Which binaries run, as whom (null: as ourselves), and where the data lie. */
export type PostgresPlats = Readonly<{ program: PostgresProgram; agare: Agare | null; mapp: string }>;

/**
 * PostgreSQL refuses to run as root. When we are root it runs as `postgres`, or `nobody` where there is no such
 * account, and from /var/tmp when that account may not enter the folder of the project or of the state.
 */
export async function postgresPlats(tillstand: Tillstandsmapp, sag: (rad: string) => void): Promise<PostgresPlats> {
  const program = postgresProgram();
  const mapp = tillstand.fil('postgres');
  if (process.getuid?.() !== 0) {
    mkdirSync(mapp, { recursive: true, mode: 0o700 });
    return { program, agare: null, mapp };
  }
  const agare = (await konto('postgres')) ?? (await konto('nobody'));
  if (agare === null) {
    throw new StartFel('PostgreSQL kan inte köras som root, och kontot postgres saknas. Kör som en vanlig användare.');
  }
  const tidigare = reservplats(tillstand);
  if (tidigare === null && (await narBada(program, mapp, agare))) return { program, agare, mapp };
  const reserv = tidigare ?? skapaReservplats(tillstand);
  sag(`PostgreSQL körs inte som root, och dess konto når inte projektets mapp: databasen ligger i ${reserv}.`);
  return { program: await kopia(program, reserv, agare), agare, mapp: agdMapp(join(reserv, 'postgres'), agare) };
}

async function konto(namn: string): Promise<Agare | null> {
  const [uid, gid] = await Promise.all(['-u', '-g'].map((flagga) => korTillSlut('id', [flagga, namn])));
  if (uid?.kod !== 0 || gid?.kod !== 0) return null;
  return { uid: Number(uid.text), gid: Number(gid.text) };
}

async function narBada(program: PostgresProgram, mapp: string, agare: Agare): Promise<boolean> {
  agdMapp(mapp, agare);
  const provet = 'test -r "$1/share/postgresql/postgres.bki" && test -x "$1/bin/postgres" && test -w "$2"';
  return (await korTillSlut('/bin/sh', ['-c', provet, 'sh', program.mapp, mapp], { agare })).kod === 0;
}

function agdMapp(mapp: string, { uid, gid }: Agare): string {
  mkdirSync(mapp, { recursive: true, mode: 0o700 });
  chownSync(mapp, uid, gid);
  return mapp;
}

async function kopia(program: PostgresProgram, reserv: string, { uid, gid }: Agare): Promise<PostgresProgram> {
  const mapp = join(reserv, `program-${program.version}`);
  if (existsSync(mapp)) return { ...program, mapp };
  const halv = `${mapp}.ny`;
  rmSync(halv, { recursive: true, force: true });
  cpSync(program.mapp, halv, { recursive: true, verbatimSymlinks: true });
  await korTillSlut('chown', ['-R', `${String(uid)}:${String(gid)}`, halv]);
  renameSync(halv, mapp);
  return { ...program, mapp };
}
