import type { ArendeHandelse, Bevakning, Datum, RevisionsArende, SvarStatus, Tidplan, Tidpunkt } from '#domain';
import type { Mal } from './kvitto-lager';

export type LagratArende = Readonly<{
  arende: RevisionsArende;
  /** The number that a writer must name (ETag, If-Match). Starts at 1, +1 per command. */
  version: number;
  /** When the case's workflow looks next; null when it has yet to look, or waits for nothing. */
  vaknar: Tidpunkt | null;
}>;

/** Who made the events: an account's person and the post acted from, null for the system; and in whose place ("A för B"). */
export type HandelseAv = Readonly<{
  personId: string | null;
  befattningId: string | null;
  forPersonId: string | null;
}>;

/** One event as it stands in the log (design 9): gapless `nummer` per case, each hash includes the one before. */
export type LoggadHandelse<H = ArendeHandelse> = Readonly<{
  nummer: number;
  handelse: H;
  tid: Tidpunkt;
  av: HandelseAv;
  /** Hex SHA-256 over version of format, previous hash and canonical JSON of the event. */
  hash: string;
}>;

/** The last event of a log: its number and its hash, in hex. */
export type Loggslut = Readonly<{ nummer: number; hash: string }>;

export type Arendefilter = Readonly<{
  /** Null: every organ of the kommun. */
  organIds: readonly string[] | null;
  svarStatus: SvarStatus | null;
  /** Leaves out cases where this person is jävig. */
  forPersonId: string;
  /** Free text in title and diarienummer. */
  sok: string | null;
  /** Keyset: rows after this one in (svarSenast, id) order. */
  efter: Readonly<{ svarSenast: Datum; id: string }> | null;
  /** Rows to pass over, for `page`/`limit`; 0 with a keyset. */
  hoppaOver: number;
  antal: number;
}>;

/** A row in the list of cases; no content beyond title and numbers. */
export type Arenderad = Readonly<{
  id: string;
  granskningId: string;
  organId: string;
  titel: string;
  dnr: string | null;
  svarStatus: SvarStatus;
  /** The current frist. */
  svarSenast: Datum;
  svarMottaget: Datum | null;
  atgarderTotalt: number;
  atgarderAvslutade: number;
  nastaVakning: Tidpunkt | null;
  version: number;
}>;

/** A case that waits for a meeting to decide, as the meeting's own list has it. */
export type Motesarende = Pick<
  Arenderad,
  'id' | 'granskningId' | 'organId' | 'titel' | 'dnr' | 'svarStatus' | 'svarSenast'
> &
  Readonly<{ sammantradeId: string; klass: Tidplan['klass'] }>;

/** One thing that lies on a post until a day: what "mina uppgifter" lists (design 3). */
export type Uppgift = Mal &
  Readonly<{
    /** That of the granskning, which its cases have too. */
    arendeTitel: string;
    bevakning: Bevakning;
  }>;

/** Keyset position in the list of tasks. */
export type Uppgiftsplats = Readonly<{ forfaller: Datum; nyckel: string; malId: string }>;

/** Which part of the list: rows after a position, or so many passed over. */
export type Uppgiftsdel = Readonly<{ efter: Uppgiftsplats | null; hoppaOver: number; antal: number }>;

/** Whose tasks are asked for: what lies on these posts, and on these others in single cases. */
export type Uppgiftsagare = Readonly<{
  personId: string;
  befattningIds: readonly string[];
  iArenden: readonly Readonly<{ arendeId: string; befattningId: string }>[];
}>;

export interface ArendeLager {
  /** Reads without lock; null when unknown in this kommun. */
  hamta(id: string): Promise<LagratArende | null>;
  /** Reads and locks the row until the transaction ends. */
  hamtaForAndring(id: string): Promise<LagratArende | null>;
  /** Writes a new case at version 1 with its first events, bevakning rows and, when it `vacks`, an outbox row. */
  skapa(arende: RevisionsArende, handelser: readonly ArendeHandelse[], kontext: Skrivning): Promise<void>;
  /**
   * Compare-and-set on `fran.version`: state document, query columns, events in the hash chain, bevakning rows and,
   * when it `vacks`, an outbox row. Returns the new version. Throws `VersionenAndrad` when another writer came first.
   */
  spara(
    fran: LagratArende,
    till: RevisionsArende,
    handelser: readonly ArendeHandelse[],
    kontext: Skrivning,
  ): Promise<number>;
  /**
   * What a look at the case came to: when it wakes next, and what it owes, written where it differs from what stands.
   * Does not touch its version: a look is no change of the record.
   */
  sattBevakat(id: string, nasta: Tidpunkt | null, bevakningar: readonly Bevakning[]): Promise<void>;
  /** Has every open case looked at again, as when the rules they are all under have changed. Gives how many. */
  vackAlla(): Promise<number>;
  lista(filter: Arendefilter): Promise<Readonly<{ rader: readonly Arenderad[]; totalt: number }>>;
  handelser(id: string, efterNummer: number, antal: number): Promise<readonly LoggadHandelse[]>;
  /** Where the case says that its log ends; null when unknown in this kommun. */
  loggslut(id: string): Promise<Loggslut | null>;
  /**
   * Open bevakningar that lie on the person, in cases where they are not jävig, by forfaller, nyckel and case.
   */
  uppgifter(vem: Uppgiftsagare, del: Uppgiftsdel): Promise<Readonly<{ rader: readonly Uppgift[]; totalt: number }>>;
  /** Some of the organ's cases with that diarienummer, however it is spaced and cased. */
  medDnr(organId: string, dnr: string): Promise<readonly RevisionsArende[]>;
  /** Some of those organ's cases about a granskning that revisorerna have given that number. */
  medRevisorernasDnr(organIds: readonly string[], dnr: string): Promise<readonly RevisionsArende[]>;
  /** Watched cases in which anybody is jävig. They are few. */
  medJaviga(): Promise<readonly Readonly<{ id: string; javiga: readonly string[] }>[]>;
  /** Cases that are still watched, in order of id, after that one; for questions about all of them. */
  bevakade(efterId: string | null, antal: number): Promise<readonly RevisionsArende[]>;
  /** Ids of the cases that wait for a meeting to decide: those whose plan the calendar can change. */
  planerade(): Promise<readonly string[]>;
  /** Undecided cases that are planned to those meetings, by frist; not those where the person is jävig. */
  planeradeTill(sammantradeIds: readonly string[], forPersonId: string): Promise<readonly Motesarende[]>;
  /** Ids of the organ's cases that are not closed; of all organ without one. */
  oppnaIds(organId: string | null): Promise<readonly string[]>;
}

/** What goes with a write besides the state. */
export type Skrivning = Readonly<{
  tid: Tidpunkt;
  av: HandelseAv;
  /** What the case now watches. */
  bevakningar: readonly Bevakning[];
  /** Whether the case's workflow is to be told (`skaVackas`). */
  vacks: boolean;
}>;

/** Somebody changed the case in between (HTTP 412). Expected: level info. */
export class VersionenAndrad extends Error {
  override readonly name = 'VersionenAndrad';
  constructor(readonly nuvarande: number) {
    super('Någon annan har ändrat ärendet.');
  }
}
