import type { Kalenderuppslag, Kontouppslag, Lager, Oversyn, Sessionslager, Utkorg } from '#application';
import { datakalla } from './datakalla';
import type { Klockval } from './klocka';
import { PgKalenderuppslag } from './kalenderuppslag';
import { PgKontouppslag } from './kontouppslag';
import { Organisationsminne } from './lager/organisationsminne';
import { oversattFel } from './otillganglig';
import { PgOversyn } from './oversyn';
import { PgLager } from './pg-lager';
import { kontrolleraRoll } from './rollvakt';
import { PgSessionslager } from './sessionslager';
import { PgUtkorg } from './utkorg';

export type Lagerinstallningar = Readonly<{
  /** `postgres://…` for the account revisionsvakt_app (API) or revisionsvakt_worker (worker), never the owner. */
  url: string;
  klocka: Klockval;
  /** Connections at most. The worker's listener takes one more. */
  poolstorlek: number;
}>;

export type OppetLager = Readonly<{
  lager: Lager;
  konton: Kontouppslag;
  /** For the web. */
  sessioner: Sessionslager;
  kalendrar: Kalenderuppslag;
  /** For the worker; the API's account may not read these two. */
  utkorg: Utkorg;
  oversyn: Oversyn;
  /** Resolves when the database answers; rejects with `LagretOtillgangligt` otherwise. */
  halsa(): Promise<void>;
  /** Waits for nothing: transactions under way fail. */
  stang(): Promise<void>;
}>;

/**
 * Connects to the record. Throws `LagretOtillgangligt` when the database cannot be reached, and an Error with one Swedish
 * line when the account, the server or the schema is not fit to run on.
 */
export async function oppnaLager({ url, klocka, poolstorlek }: Lagerinstallningar): Promise<OppetLager> {
  const kalla = datakalla(url, poolstorlek);
  try {
    await kalla.initialize();
    await kontrolleraRoll(kalla);
  } catch (fel) {
    if (kalla.isInitialized) await kalla.destroy();
    throw oversattFel(fel);
  }
  return {
    lager: new PgLager(kalla, klocka, new Organisationsminne()),
    konton: new PgKontouppslag(kalla),
    sessioner: new PgSessionslager(kalla),
    kalendrar: new PgKalenderuppslag(kalla),
    utkorg: new PgUtkorg(kalla, url),
    oversyn: new PgOversyn(kalla),
    halsa: async () => {
      await kalla.query('SELECT 1').catch((fel: unknown) => {
        throw oversattFel(fel);
      });
    },
    stang: () => kalla.destroy(),
  };
}
