import { datakalla } from './datakalla';

/** The SQL that would still be needed to make the schema what the row classes say, as its owner. Empty: no drift. */
export async function avdrift(url: string): Promise<readonly string[]> {
  const kalla = await datakalla(url, 1).initialize();
  try {
    const { upQueries } = await kalla.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  } finally {
    await kalla.destroy();
  }
}
