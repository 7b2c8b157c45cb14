import type { KommunHandelse, Tidpunkt } from '#domain';
import type { HandelseAv, LoggadHandelse } from './arende-lager';

/** One event in the kommun's own log: gapless `nummer` per kommun, in a chain of hashes like that of a case. */
export type LoggadKommunhandelse = LoggadHandelse<KommunHandelse>;

/** The kommun itself: its version, and the log of what has been changed in it. */
export interface KommunLager {
  namn(): Promise<string>;
  /**
   * Locks the kommun until the transaction ends, so that what changes it comes one at a time, and gives its version.
   * A granskning that is being registered waits as well: it would otherwise open cases under rules that are going away.
   */
  lasForAndring(): Promise<number>;
  /** Adds events to the kommun's chain and gives the kommun a new version. Asks for the lock. */
  logga(
    handelser: readonly KommunHandelse[],
    kontext: Readonly<{
      tid: Tidpunkt;
      av: HandelseAv;
      /** Whether what open cases owe may be otherwise from now on (`OrganisationLager.reglerAndrade`). */
      rorArenden: boolean;
    }>,
  ): Promise<number>;
  /** The number of the last event in the log; 0 when nothing has been changed yet. */
  loggslut(): Promise<number>;
  handelser(efterNummer: number, antal: number): Promise<readonly LoggadKommunhandelse[]>;
}
