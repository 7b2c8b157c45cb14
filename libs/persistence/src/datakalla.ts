import { DataSource } from 'typeorm';
import { MIGRATIONER } from './migrations';
import { Namngivning } from './namngivning';
import { RADER } from './rader';
import { radtyper } from './radtyper';

const ANSLUTNING_MS = 5_000;

/** Where TypeORM notes which migrations have run. */
export const MIGRATIONSTABELL = 'migrationer';

/** A data source that is not yet connected. `synchronize` stays off everywhere: migrations alone change the schema. */
export function datakalla(url: string, poolstorlek: number): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [...RADER],
    migrations: [...MIGRATIONER],
    migrationsTableName: MIGRATIONSTABELL,
    migrationsTransactionMode: 'all',
    namingStrategy: new Namngivning(),
    synchronize: false,
    logging: false,
    installExtensions: false,
    poolSize: poolstorlek,
    connectTimeoutMS: ANSLUTNING_MS,
    applicationName: 'revisionsvakt',
    // An idle connection that the server ended is replaced by the pool; whoever needs one learns of it in the call.
    poolErrorHandler: () => undefined,
    extra: { types: radtyper, keepAlive: true },
  });
}
