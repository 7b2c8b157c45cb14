import type { EntityManager, QueryResult } from 'typeorm';

/**
 * Runs one SQL statement in a transaction; `Rad` states the columns that the statement names. Refuses a manager that is
 * in no transaction: outside one no kommun is set, and row-level security would give nothing.
 */
export async function fraga<Rad>(em: EntityManager, sql: string, ...parametrar: unknown[]): Promise<readonly Rad[]> {
  const svar = await kor(em, sql, parametrar);
  return svar.records as readonly Rad[];
}

/** The same for a statement that gives at most one row. */
export async function fragaEn<Rad>(em: EntityManager, sql: string, ...parametrar: unknown[]): Promise<Rad | null> {
  const [rad] = await fraga<Rad>(em, sql, ...parametrar);
  return rad ?? null;
}

/** The same for a statement whose only answer is how many rows it touched. */
export async function utfor(em: EntityManager, sql: string, ...parametrar: unknown[]): Promise<number> {
  const svar = await kor(em, sql, parametrar);
  return svar.affected ?? 0;
}

async function kor(em: EntityManager, sql: string, parametrar: unknown[]): Promise<QueryResult> {
  if (em.queryRunner?.isTransactionActive !== true) throw new Error('SQL utanför en transaktion.');
  return em.queryRunner.query(sql, parametrar, true);
}
