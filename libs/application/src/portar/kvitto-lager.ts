import type { Adressat, Bevakning, Stegtillfalle, Tidpunkt } from '#domain';

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
  /** `avstand` of the last step taken, per series of the case; key `serienyckel`. */
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

/**
 * Names one series of steps: a promise, and since when it is watched. A person who moves the due day begins a new series
 * (`startar`); a calendar that moves it does not, so nobody is told anew of what they have been told.
 */
export const serienyckel = ({ nyckel, startar }: Pick<Bevakning, 'nyckel' | 'startar'>): string =>
  `${nyckel}|${startar}`;
