import type { Tidpunkt } from '#domain';
import type { ArendeLager } from './arende-lager';
import type { BrevLager } from './brev-lager';
import type { GranskningLager } from './granskning-lager';
import type { IdempotensLager } from './idempotens-lager';
import type { InnehavarbyteLager } from './innehavarbyte-lager';
import type { KalenderadressLager } from './kalenderadress-lager';
import type { KommunLager } from './kommun-lager';
import type { KvittoLager } from './kvitto-lager';
import type { OversiktLager } from './oversikt-lager';
import type { OrganisationLager } from './organisation-lager';
import type { PubliceringLager } from './publicering-lager';
import type { RapportLager } from './rapport-lager';
import type { StegeLager } from './stege-lager';

/** The record: every read and write happens in one transaction that belongs to one kommun (row-level security, design 9). */
export interface Lager {
  /**
   * Runs `arbete` in one transaction where only `kommunId`'s rows exist. Commits when it resolves, rolls back and
   * rethrows when it rejects. Throws `LagretOtillgangligt` when the database cannot be reached or is overloaded.
   */
  iTransaktion<T>(kommunId: string, arbete: (t: Transaktion) => Promise<T>): Promise<T>;
}

/** What one transaction can reach. Everything is bound to the kommun and to the transaction. */
export interface Transaktion {
  readonly kommunId: string;
  /** The kommun's clock: the system's, or the stepped one outside production (design 3, ADR 12). */
  nu(): Promise<Tidpunkt>;
  readonly kommun: KommunLager;
  readonly arenden: ArendeLager;
  readonly granskningar: GranskningLager;
  readonly organisation: OrganisationLager;
  readonly stegar: StegeLager;
  readonly kvitton: KvittoLager;
  readonly innehavarbyten: InnehavarbyteLager;
  readonly brev: BrevLager;
  readonly publiceringar: PubliceringLager;
  readonly idempotens: IdempotensLager;
  readonly oversikt: OversiktLager;
  readonly kalenderadresser: KalenderadressLager;
  readonly rapporter: RapportLager;
}

/** The database is away or too busy; the same call may succeed in a moment. Level: error. */
export class LagretOtillgangligt extends Error {
  override readonly name = 'LagretOtillgangligt';
  constructor(options?: { cause: unknown }) {
    super('Databasen går inte att nå just nu.', options);
  }
}
