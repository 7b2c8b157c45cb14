import type { Datum, Tidpunkt } from '#domain';
import type { Kvitto } from './kvitto-lager';

/** A letter to one person: the morning's digest, or one urgent notice. */
export type Brev = Readonly<{
  id: string;
  personId: string;
  slag: 'SAMMANFATTNING' | 'BRADSKANDE';
  dag: Datum;
  kvitton: readonly Kvitto[];
  skickat: Tidpunkt | null;
  /** When it was dropped, because everything it would have told of was done; null otherwise. */
  installt: Tidpunkt | null;
}>;

export interface BrevLager {
  /**
   * Gathers notices that may go at `nu` into letters: one SAMMANFATTNING per person and day, one BRADSKANDE per notice.
   * A person who has already had today's SAMMANFATTNING gets the rest with tomorrow's. Returns ids of every letter
   * not yet sent, oldest first, and when the next notice becomes sendable.
   */
  samla(nu: Tidpunkt, dag: Datum): Promise<Readonly<{ attSkicka: readonly string[]; nasta: Tidpunkt | null }>>;
  /** Reads and locks; null when unknown. */
  hamtaForUtskick(id: string): Promise<Brev | null>;
  markeraSkickat(id: string, nar: Tidpunkt): Promise<void>;
  markeraInstallt(id: string, nar: Tidpunkt): Promise<void>;
}
