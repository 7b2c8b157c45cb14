import { migrera } from '#persistence';
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

/** A migrated database of its own, for one spec file. Gone after `stang`. */
export type Testdatabas = Readonly<{
  /** Owns the tables but is no superuser, so that FORCE binds it, as in production. */
  ownerUrl: string;
  appUrl: string;
  workerUrl: string;
  stang: () => Promise<void>;
}>;

const AGARE = 'revisionsvakt_agare';
const KONTON = [AGARE, 'revisionsvakt_app', 'revisionsvakt_worker'];

/** Any number: two spec files at a time must not make the template both. */
const LAS = 5_547_100;

/**
 * A copy of a template that is migrated once per set of migrations. Needs TEST_OWNER_URL (a superuser, in any database
 * of the server) and TEST_ROLL_LOSENORD, which test/support/global-setup.ts provides.
 */
export async function nyDatabas(): Promise<Testdatabas> {
  const namn = `test_${randomBytes(6).toString('hex')}`;
  await medAdmin(async (admin) => {
    const mall = await mallen(admin);
    await admin.query(`CREATE DATABASE ${namn} TEMPLATE ${mall} OWNER ${AGARE}`);
  });
  return {
    ownerUrl: urlFor(AGARE, namn),
    appUrl: urlFor('revisionsvakt_app', namn),
    workerUrl: urlFor('revisionsvakt_worker', namn),
    stang: () => medAdmin(async (admin) => slang(admin, namn)),
  };
}

/** Runs SQL as superuser in a test database, past row-level security: to look at, or to spoil, what is stored. */
export async function somSuperuser<Rad extends object>(
  { ownerUrl }: Testdatabas,
  sql: string,
  ...parametrar: unknown[]
): Promise<readonly Rad[]> {
  const url = new URL(krav('TEST_OWNER_URL'));
  url.pathname = new URL(ownerUrl).pathname;
  return medKlient(url.href, async (klient) => (await klient.query<Rad>(sql, parametrar)).rows);
}

async function mallen(admin: Client): Promise<string> {
  const mall = `test_mall_${avtryckAvMigreringar()}`;
  await admin.query('SELECT pg_advisory_lock($1)', [LAS]);
  try {
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [mall]);
    if (rowCount === 0) await skapaMall(admin, mall);
  } finally {
    await admin.query('SELECT pg_advisory_unlock($1)', [LAS]);
  }
  return mall;
}

/** Made under another name first: a template that exists is a whole one. */
async function skapaMall(admin: Client, mall: string): Promise<void> {
  const halv = `${mall}_ny`;
  for (const konto of KONTON) await skapaKonto(admin, konto);
  await slang(admin, halv);
  await admin.query(`CREATE DATABASE ${halv} OWNER ${AGARE}`);
  await migrera(urlFor(AGARE, halv));
  await admin.query(`ALTER DATABASE ${halv} RENAME TO ${mall}`);
}

async function skapaKonto(admin: Client, konto: string): Promise<void> {
  const { rowCount } = await admin.query('SELECT FROM pg_roles WHERE rolname = $1', [konto]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  await admin.query(`${verb} ROLE ${konto} LOGIN PASSWORD ${admin.escapeLiteral(krav('TEST_ROLL_LOSENORD'))}`);
}

async function slang(admin: Client, namn: string): Promise<void> {
  if (!namn.includes('test')) throw new Error(`${namn} är ingen testdatabas.`);
  await admin.query(`DROP DATABASE IF EXISTS ${namn} WITH (FORCE)`);
}

function avtryckAvMigreringar(): string {
  const mapp = join(__dirname, '../../libs/persistence/src/migrations');
  const avtryck = createHash('sha256');
  for (const fil of readdirSync(mapp).sort()) avtryck.update(readFileSync(join(mapp, fil)));
  return avtryck.digest('hex').slice(0, 12);
}

function urlFor(konto: string, databas: string): string {
  const url = new URL(krav('TEST_OWNER_URL'));
  url.username = konto;
  url.password = krav('TEST_ROLL_LOSENORD');
  url.pathname = `/${databas}`;
  return url.href;
}

function krav(namn: string): string {
  const varde = process.env[namn];
  if (varde === undefined || varde === '') throw new Error(`${namn} saknas: kör testerna med npm test.`);
  return varde;
}

const medAdmin = <T>(gor: (admin: Client) => Promise<T>): Promise<T> => medKlient(krav('TEST_OWNER_URL'), gor);

async function medKlient<T>(url: string, gor: (klient: Client) => Promise<T>): Promise<T> {
  const klient = new Client({ connectionString: url });
  klient.on('error', () => undefined);
  await klient.connect();
  try {
    return await gor(klient);
  } finally {
    await klient.end();
  }
}
