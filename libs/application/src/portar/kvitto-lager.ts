import type { Adressat, Bevakning, Datum, Stegtillfalle, Tidpunkt, Vantan } from '#domain';

/** What a receipt or a task hangs on: a case, or the granskning for what has no case (ADR 28). */
export type Mal =
  Readonly<{ arendeId: string; granskningId: null }> | Readonly<{ arendeId: null; granskningId: string }>;

/** The id of the one that it is. */
export const malId = (mal: Mal): string => (mal.arendeId === null ? mal.granskningId : mal.arendeId);

/** The same, and whose ladders are gone by: those of the case's organ, or those that hold for all (null). */
export type Stegmal =
  | Readonly<{ arendeId: string; granskningId: null; organId: string }>
  | Readonly<{ arendeId: null; granskningId: string; organId: null }>;

/** Why one reminder or escalation went out: everything needed to compute it again (design 2.5). */
export type NyttKvitto = Stegmal & Kvittoinnehall;

export type Kvitto = NyttKvitto & Readonly<{ id: string }>;

type Kvittoinnehall = Readonly<{
  bevakning: Bevakning;
  /** The last step taken in the series before this one; null when it is the first. */
  efterSteg: Readonly<{ arbetsdagar: number | null }> | null;
  /** `arbetsdagar` of the steps that had become due but were passed over: only the last is sent after an outage. */
  hoppadeOver: readonly (number | null)[];
  steg: Stegtillfalle;
  stegeId: string;
  stegeVersion: number;
  kalenderId: string;
  kalenderVersion: number;
  adressater: readonly Adressat[];
  /** Whose notice waits, why, and until which morning. */
  vantar: readonly (Vantan & Readonly<{ personId: string }>)[];
  /** Version of the rules for when people are told. */
  regelversion: number;
  nastaSteg: Stegtillfalle | null;
  skapat: Tidpunkt;
}>;

/**
 * Why a person is told of a receipt: because of its step, because they asked to be told again that day, or because the
 * letters to the one below them find nobody.
 */
export type Notisskal = 'STEG' | 'UPPSKJUTEN' | 'OBESTALLBART';

/** That one person is to be told. */
export type Notis = Readonly<{ personId: string; bradskande: boolean; skickasTidigast: Tidpunkt }>;

/** "Påminn mig den …": until when one person has put off the reminders of a watch, and why. */
export type Uppskjutning = Readonly<{ id: string; personId: string; till: Datum; skal: string; skapad: Tidpunkt }>;

export interface KvittoLager {
  /** `avstand` of the last step taken, per series of the case or granskning; key `serienyckel`. */
  sistGjorda(malId: string): Promise<ReadonlyMap<string, number>>;
  /**
   * Writes the receipt and its notices, unless a receipt for the same (case or granskning, bevakning, period, step) exists.
   * Returns whether it was written: the effect happens once because this says so (design 2.4).
   */
  skrivEnGang(kvitto: NyttKvitto, notiser: readonly Notis[]): Promise<boolean>;
  /** Adds a notice about a receipt that is there already, and tells the mail workflow. */
  notera(kvittoId: string, notis: Notis & Readonly<{ skal: Notisskal }>): Promise<void>;
  /** Whether the person has been told of the receipt, or is to be. */
  galler(kvittoId: string, personId: string): Promise<boolean>;
  /** Remembers that the person has put off the reminders of the receipt's watch. */
  skjutUpp(kvitto: Kvitto, uppskjutning: Uppskjutning): Promise<void>;
  /** What has been put off, by receipt, oldest first. */
  uppskjutningar(kvittoIds: readonly string[]): Promise<ReadonlyMap<string, readonly Uppskjutning[]>>;
  /** The receipts of the case or granskning, oldest first. */
  lista(malId: string, hoppaOver: number, antal: number): Promise<readonly Kvitto[]>;
  hamta(id: string): Promise<Kvitto | null>;
  /** The last receipt that the person was told of, of each promise in those cases and granskningar, by `lofte`. */
  senasteTill(personId: string, malIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/**
 * Names one series of steps: a promise, and since when it is watched. A person who moves the due day begins a new series
 * (`startar`); a calendar that moves it does not, so nobody is told anew of what they have been told.
 */
export const serienyckel = ({ nyckel, startar }: Pick<Bevakning, 'nyckel' | 'startar'>): string =>
  `${nyckel}|${startar}`;
