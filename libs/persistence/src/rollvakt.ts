import type { DataSource } from 'typeorm';
import { MIGRATIONSTABELL } from './datakalla';
import { MIGRATIONER } from './migrations';

const ROLLEN = `SELECT current_user AS namn, r.rolsuper AS "arSuperuser", r.rolbypassrls AS "garForbiRls",
  EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND n.nspname = current_schema() AND pg_has_role(c.relowner, 'USAGE')) AS "agerTabeller",
  current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS "synkronCommit",
  to_regclass($1) IS NOT NULL AS "harTabeller"
FROM pg_roles r WHERE r.rolname = current_user`;

type Lage = Readonly<{
  namn: string;
  arSuperuser: boolean;
  garForbiRls: boolean;
  agerTabeller: boolean;
  fsync: string;
  synkronCommit: string;
  harTabeller: boolean;
}>;

/**
 * Refuses to run on a connection where the database could not keep its promises: an account that row-level security
 * does not bind (quality D4), a server that acknowledges what it may lose, or a schema behind this program.
 * Throws an Error whose message is one Swedish line that says what to do.
 */
export async function kontrolleraRoll(kalla: DataSource): Promise<void> {
  const [lage] = await kalla.query<Lage[]>(ROLLEN, [MIGRATIONSTABELL]);
  const brist = lage === undefined ? 'Databasrollen går inte att läsa.' : (rollbrist(lage) ?? serverbrist(lage));
  if (brist !== null) throw new Error(brist);
  const saknade = await saknadeMigrationer(kalla);
  if (saknade.length > 0) {
    throw new Error(
      `Databasen saknar ${saknade.join(', ')}. Kör migreringarna med ägarens konto innan programmet startas.`,
    );
  }
}

function rollbrist({ namn, arSuperuser, garForbiRls, agerTabeller }: Lage): string | null {
  const rad = 'Anslut som revisionsvakt_app eller revisionsvakt_worker.';
  if (arSuperuser) return `Databaskontot ${namn} är superuser, så kommunerna skulle inte hållas isär. ${rad}`;
  if (garForbiRls) return `Databaskontot ${namn} har BYPASSRLS, så kommunerna skulle inte hållas isär. ${rad}`;
  if (agerTabeller) return `Databaskontot ${namn} äger tabellerna och skulle kunna ändra dem. ${rad}`;
  return null;
}

function serverbrist({ fsync, synkronCommit, harTabeller }: Lage): string | null {
  if (fsync !== 'on') return 'PostgreSQL kör med fsync=off och kan förlora bekräftade ändringar. Sätt fsync=on.';
  if (synkronCommit === 'off') {
    return 'PostgreSQL kör med synchronous_commit=off och kan förlora bekräftade ändringar. Sätt synchronous_commit=on.';
  }
  if (!harTabeller) return 'Databasen är tom. Kör migreringarna med ägarens konto innan programmet startas.';
  return null;
}

async function saknadeMigrationer(kalla: DataSource): Promise<readonly string[]> {
  const korda = await kalla.query<{ name: string }[]>(`SELECT name FROM ${MIGRATIONSTABELL}`);
  const namn = new Set(korda.map(({ name }) => name));
  return MIGRATIONER.map((migration) => migration.name).filter((migration) => !namn.has(migration));
}
