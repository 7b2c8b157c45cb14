import type { Lager, Transaktion } from '#application';
import type { DataSource, EntityManager } from 'typeorm';
import { fraga } from './fraga';
import { kommunensTid, type Klockval } from './klocka';
import { PgArendeLager } from './lager/arende-lager';
import { PgBrevLager } from './lager/brev-lager';
import { PgGranskningLager } from './lager/granskning-lager';
import { PgIdempotensLager } from './lager/idempotens-lager';
import { PgInnehavarbyteLager } from './lager/innehavarbyte-lager';
import { PgKalenderadressLager } from './lager/kalenderadress-lager';
import { PgKommunLager } from './lager/kommun-lager';
import { PgKvittoLager } from './lager/kvitto-lager';
import { PgOversiktLager } from './lager/oversikt-lager';
import { PgOrganisationLager } from './lager/organisation-lager';
import { PgPubliceringLager } from './lager/publicering-lager';
import { PgRapportLager } from './lager/rapport-lager';
import { PgStegeLager } from './lager/stege-lager';
import type { Organisationsminne } from './lager/organisationsminne';
import { oversattFel } from './otillganglig';

/**
 * The first statement of every transaction: whose rows exist in it, and how long it may hold what others wait for.
 * All of it is local to the transaction, so a connection that goes back to the pool carries nothing to the next kommun.
 */
const INLEDNING = `SELECT set_config('app.kommun', $1, true), set_config('lock_timeout', '3s', true),
  set_config('statement_timeout', '30s', true), set_config('idle_in_transaction_session_timeout', '30s', true)`;

/** Runs `arbete` in one transaction of one kommun. Throws `LagretOtillgangligt` when the database is away or too busy. */
export async function iKommunensTransaktion<T>(
  kalla: DataSource,
  kommunId: string,
  arbete: (em: EntityManager) => Promise<T>,
): Promise<T> {
  try {
    return await kalla.transaction(async (em) => {
      await fraga(em, INLEDNING, kommunId);
      return await arbete(em);
    });
  } catch (fel) {
    throw oversattFel(fel);
  }
}

/** The record in PostgreSQL. */
export class PgLager implements Lager {
  constructor(
    private readonly kalla: DataSource,
    private readonly klocka: Klockval,
    private readonly minne: Organisationsminne,
  ) {}

  async iTransaktion<T>(kommunId: string, arbete: (t: Transaktion) => Promise<T>): Promise<T> {
    return iKommunensTransaktion(this.kalla, kommunId, (em) => arbete(this.transaktion(em, kommunId)));
  }

  private transaktion(em: EntityManager, kommunId: string): Transaktion {
    const organisation = new PgOrganisationLager(em, kommunId, this.minne);
    return {
      kommunId,
      nu: () => kommunensTid(em, this.klocka),
      kommun: new PgKommunLager(em, kommunId),
      arenden: new PgArendeLager(em, kommunId),
      granskningar: new PgGranskningLager(em, kommunId),
      organisation,
      stegar: new PgStegeLager(em, kommunId, organisation),
      kvitton: new PgKvittoLager(em, kommunId),
      innehavarbyten: new PgInnehavarbyteLager(em, kommunId),
      brev: new PgBrevLager(em, kommunId),
      publiceringar: new PgPubliceringLager(em, kommunId),
      oversikt: new PgOversiktLager(em),
      kalenderadresser: new PgKalenderadressLager(em, kommunId),
      rapporter: new PgRapportLager(em, kommunId),
      idempotens: new PgIdempotensLager(em, kommunId),
    };
  }
}
