import type { Adressat, Bevakning, Datum, Stegtillfalle, Tidpunkt } from '#domain';

/** Why one reminder or escalation went out: everything needed to compute it again (design 2.5). */
export type Kvitto = Readonly<{
  id: string;
  arendeId: string;
  bevakning: Bevakning;
  /** `arbetsdagar` of the steps that had become due but were passed over: only the last is sent after an outage. */
  hoppadeOver: readonly (number | null)[];
  steg: Stegtillfalle;
  stegeId: string;
  stegeVersion: number;
  kalenderId: string;
  kalenderVersion: number;
  adressater: readonly Adressat[];
  nastaSteg: Stegtillfalle | null;
  skapat: Tidpunkt;
}>;

export type NyttKvitto = Omit<Kvitto, 'id'>;

export interface KvittoLager {
  /** `avstand` of the last step taken, per bevakning and period of the case; key `periodnyckel`. */
  sistGjorda(arendeId: string): Promise<ReadonlyMap<string, number>>;
  /**
   * Writes the receipt and one notis per adressat, unless a receipt for the same (case, bevakning, period, step) exists.
   * Returns whether it was written: the effect happens once because this says so (design 2.4).
   */
  skrivEnGang(
    kvitto: NyttKvitto,
    notis: Readonly<{ bradskande: boolean; skickasTidigast: Tidpunkt }>,
  ): Promise<boolean>;
  /** The case's receipts, oldest first. */
  lista(arendeId: string, hoppaOver: number, antal: number): Promise<readonly Kvitto[]>;
  hamta(id: string): Promise<Kvitto | null>;
}

/** The key under which `sistGjorda` counts: a new due date is a new period and starts a new series. */
export const periodnyckel = (nyckel: string, forfaller: Datum): string => `${nyckel}|${forfaller}`;
