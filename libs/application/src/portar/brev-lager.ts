import type { Datum, Tidpunkt } from '#domain';
import type { Brevbyte } from './innehavarbyte-lager';
import type { Kvitto, Notisskal } from './kvitto-lager';

export type Brevnotis = Readonly<{ kvitto: Kvitto; skal: Notisskal }>;

/** A letter to one person: the morning's digest, or one urgent notice. */
export type Brev = Readonly<{
  id: string;
  personId: string;
  slag: 'SAMMANFATTNING' | 'BRADSKANDE';
  dag: Datum;
  notiser: readonly Brevnotis[];
  byten: readonly Brevbyte[];
}>;

/** A letter that found nobody, for whoever keeps the addresses. */
export type ObestallbartBrev = Readonly<{
  id: string;
  personId: string;
  namn: string;
  epost: string;
  slag: Brev['slag'];
  dag: Datum;
  obestallbart: Tidpunkt;
}>;

/** What the gathering goes by. */
export type Samling = Readonly<{
  nu: Tidpunkt;
  dag: Datum;
  /** When the next morning's digests leave. */
  nastaMorgon: Tidpunkt;
  /** Until when a digest that leaves now takes along what is soon ready, so that a morning is one letter. */
  tagMed: Tidpunkt;
  bradskandePerDag: number;
}>;

export interface BrevLager {
  /**
   * Gathers notices that may go at `nu` into letters: one SAMMANFATTNING per person and day, one BRADSKANDE per notice up
   * to the cap. What is more, and what comes after today's SAMMANFATTNING, goes with the next morning's; what a person
   * has put off, with that of the day they chose. Returns ids of every letter still to be sent, oldest first, and when
   * the next notice becomes sendable.
   */
  samla(samling: Samling): Promise<Readonly<{ attSkicka: readonly string[]; nasta: Tidpunkt | null }>>;
  /**
   * Takes a letter that is still to be sent, for a short while by the clock of the machine: until it is marked, given
   * back or kept (`behall`). UPPTAGET when somebody else has it; null when there is nothing to send.
   */
  ta(id: string): Promise<Brev | 'UPPTAGET' | null>;
  /** Keeps what was taken for another while. */
  behall(id: string): Promise<void>;
  /** What is in a letter, whether it is sent or not; null when unknown. */
  innehall(id: string): Promise<Brev | null>;
  lamnaTillbaka(id: string): Promise<void>;
  markeraSkickat(id: string, nar: Tidpunkt): Promise<void>;
  /** Everything that it would have told of was done. */
  markeraInstallt(id: string, nar: Tidpunkt): Promise<void>;
  /** Counts one no from the mail server and gives the letter back. Returns on how many days there have been `perDag`. */
  markeraNekat(id: string, dag: Datum, perDag: number): Promise<number>;
  markeraObestallbart(id: string, nar: Tidpunkt): Promise<void>;
  /** Latest first. */
  obestallbara(
    hoppaOver: number,
    antal: number,
  ): Promise<Readonly<{ rader: readonly ObestallbartBrev[]; totalt: number }>>;
}
