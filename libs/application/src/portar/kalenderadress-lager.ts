import type { Konto } from './organisation-lager';

/** An address that a calendar program reads without logging in (ADR 31). `organId`: null for the person's own days. */
export type Kalenderadress = Readonly<{ id: string; organId: string | null }>;

/** One person's addresses, within a transaction. The secret of an address stands nowhere: only its hash does. */
export interface KalenderadressLager {
  /** The oldest first. */
  mina(personId: string): Promise<readonly (Kalenderadress & Readonly<{ hash: string }>)[]>;
  skapa(adress: Kalenderadress & Readonly<{ hash: string; personId: string }>): Promise<void>;
  /** Says whether the person had it. */
  draIn(id: string, personId: string): Promise<boolean>;
}

/** Whose an address is: before any kommun is known, so outside `Transaktion`. */
export interface Kalenderuppslag {
  /** Null when there is no such address, or no longer. */
  hitta(hash: string): Promise<(Konto & Readonly<{ organId: string | null }>) | null>;
}
