import { Client, DatabaseError } from 'pg';
import { feltext, StartFel } from './start-fel';

/** Who the API and the worker are in the database. The migrations grant these names what they may do. */
export const APP_ROLL = 'revisionsvakt_app';
export const WORKER_ROLL = 'revisionsvakt_worker';
/** Who owns the tables in the local stack: no superuser, so row-level security with FORCE binds it as in production. */
export const AGAR_ROLL = 'revisionsvakt_agare';

export type Inloggning = Readonly<{ roll: string; losenord: string }>;

const OBEHORIG = '42501';
const DATABASEN_FINNS_INTE = '3D000';

/** Creates the roles that are missing, and gives each its password. Throws `StartFel` when the account may not. */
export async function skapaRoller(
  adminUrl: string,
  roller: readonly (Inloggning & { far?: 'CREATEDB' })[],
): Promise<void> {
  await medKlient(adminUrl, async (klient) => {
    for (const { roll, losenord, far } of roller) {
      const { rowCount } = await klient.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [roll]);
      const verb = rowCount === 0 ? 'CREATE ROLE' : 'ALTER ROLE';
      const ratter = rowCount === 0 ? `LOGIN NOSUPERUSER NOBYPASSRLS ${far ?? ''}` : '';
      await klient.query(
        `${verb} ${klient.escapeIdentifier(roll)} ${ratter} PASSWORD ${klient.escapeLiteral(losenord)}`,
      );
    }
  }).catch((fel: unknown) => {
    if (!(fel instanceof DatabaseError) || fel.code !== OBEHORIG) throw fel;
    throw new StartFel(
      'Kontot i DATABASE_URL får inte skapa roller. Ge det CREATEROLE, eller ange ett konto som har det.',
    );
  });
}

/** Whether the server has the database of `url`. Throws `StartFel` when the server does not let us in. */
export async function finnsDatabas(url: string): Promise<boolean> {
  try {
    await medKlient(url, () => Promise.resolve());
    return true;
  } catch (fel) {
    if (fel instanceof StartFel && fel.cause instanceof DatabaseError && fel.cause.code === DATABASEN_FINNS_INTE)
      return false;
    throw fel;
  }
}

/** The database that `url` names. */
export const databasnamn = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));

/** Creates the database unless it is there; `adminUrl` is another one on the same server. */
export async function skapaDatabas(adminUrl: string, namn: string, agare?: string): Promise<void> {
  await medKlient(adminUrl, async (klient) => {
    const { rowCount } = await klient.query('SELECT 1 FROM pg_database WHERE datname = $1', [namn]);
    if (rowCount !== 0) return;
    const ags = agare === undefined ? '' : `OWNER ${klient.escapeIdentifier(agare)}`;
    await klient.query(`CREATE DATABASE ${klient.escapeIdentifier(namn)} ${ags}`);
  });
}

/** The same server as `url`, as another user, in another database. */
export function annanUrl(url: string, { inloggning, databas }: { inloggning?: Inloggning; databas?: string }): string {
  const ny = new URL(url);
  if (inloggning !== undefined) {
    ny.username = inloggning.roll;
    ny.password = inloggning.losenord;
  }
  if (databas !== undefined) ny.pathname = `/${databas}`;
  return ny.href;
}

async function medKlient(url: string, gor: (klient: Client) => Promise<void>): Promise<void> {
  const klient = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  klient.on('error', () => undefined);
  try {
    await klient.connect();
  } catch (fel) {
    throw new StartFel(
      `Databasen på ${new URL(url).host} släpper inte in oss (${feltext(fel)}). Kontrollera DATABASE_URL.`,
      { cause: fel },
    );
  }
  try {
    await gor(klient);
  } finally {
    await klient.end();
  }
}
