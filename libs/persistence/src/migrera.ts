import { datakalla } from './datakalla';

/** Any number will do, as long as nothing else in the database takes the same. */
const LAS = 7_381_992;

/**
 * Brings the schema up to this program, as the owner of the database. Several at once wait for each other, and the
 * later find nothing to do. Returns the names of what was run.
 */
export async function migrera(url: string): Promise<readonly string[]> {
  const kalla = await datakalla(url, 2).initialize();
  try {
    await using session = kalla.createQueryRunner();
    await session.query('SELECT pg_advisory_lock($1)', [LAS]);
    const korda = await kalla.runMigrations();
    await session.query('SELECT pg_advisory_unlock($1)', [LAS]);
    return korda.map(({ name }) => name);
  } finally {
    await kalla.destroy();
  }
}
