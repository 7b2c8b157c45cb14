import type { Tidpunkt } from '#domain';

/** Words of a letter that lead somewhere. */
export type Brevlank = Readonly<{ ord: string; lank: string }>;

/** One matter: a sentence with its day and its link, and in one line why it comes now; null when the sentence says it. */
export type Brevstycke = Readonly<{ mening: readonly (string | Brevlank)[]; skal: string | null }>;

/** One mail as it leaves, whatever it is drawn as; no case content (design 9). */
export type Brevtext = Readonly<{ amne: string; stycken: readonly Brevstycke[]; slut: string | null }>;

/** Sends one mail. Rejects when the server did not accept it; the caller tries again with the same `messageId`. */
export interface Epost {
  skicka(brev: Brevtext & Readonly<{ till: string; messageId: string }>): Promise<void>;
}

/** The workflows, seen from the outbox and the reconciliation. Ids only: nothing personal crosses (ADR 9). */
export interface Vakt {
  /** Wakes the case's workflow and starts it when it does not run. */
  vackArende(kommunId: string, arendeId: string): Promise<void>;
  /** Wakes the kommun's mail workflow and starts it when it does not run. */
  vackUtskick(kommunId: string): Promise<void>;
  /** Wakes the kommun's reporting workflow and starts it when it does not run. */
  vackRapportering(kommunId: string): Promise<void>;
}

/** Rows that a committed command left for the workflows. Belongs to the worker, so it sees every kommun. */
export interface Utkorg {
  /**
   * Takes up to `antal` rows that no other relay holds (SKIP LOCKED), hands each distinct (slag, mal) to `skicka` once,
   * and removes what was taken. What `skicka` rejects stays. Begins after the row `efter`, or with the first.
   */
  tom(antal: number, skicka: (post: Utkorgspost) => Promise<void>, efter?: string | null): Promise<Utkorgsomgang>;
  /** Calls back when a command may have left something. A hint only; the poll is the truth. Returns how to stop. */
  lyssna(vidHint: () => void): Promise<() => Promise<void>>;
}

/** What became of one stretch of the outbox. */
export type Utkorgsomgang = Readonly<{
  /** Distinct posts handed over. */
  lamnade: number;
  /** Why the others were not. */
  fel: readonly unknown[];
  /** The last row of the stretch; null when nothing came after it. */
  fortsattEfter: string | null;
}>;

export type Utkorgspost = Readonly<{ slag: 'ARENDE' | 'UTSKICK' | 'RAPPORTERING'; kommunId: string; malId: string }>;

/** An open case as its workflow last left it. */
export type OppetArende = Readonly<{
  arendeId: string;
  /** When the workflow looks next; null when it waits for nothing. */
  nastaVakning: Tidpunkt | null;
  /** Changed in a way that the workflow was told of, and has yet to look at. */
  osedd: boolean;
}>;

/** What only the worker does, kommun by kommun: ids and times, no content. */
export interface Oversyn {
  kommunIds(): Promise<readonly string[]>;
  oppnaArenden(kommunId: string): Promise<readonly OppetArende[]>;
  /** Which of these cases are open; the others are closed or unknown. */
  vilkaArOppna(kommunId: string, arendeIds: readonly string[]): Promise<readonly string[]>;
  /** Removes up to so many idempotency keys that are older than was promised. Returns how many. */
  gallraNycklar(kommunId: string, antal: number): Promise<number>;
  /** Removes up to so many sessions that ended more than a day ago. Returns how many. */
  gallraSessioner(kommunId: string, antal: number): Promise<number>;
}
