import type { AtgardStatus, Datum } from '#domain';

export type Atgardsfilter = Readonly<{
  /** Null: every organ of the kommun. */
  organIds: readonly string[] | null;
  befattningId: string | null;
  status: AtgardStatus | null;
  /** Whose list it is: cases in which this person is jävig are not in it. */
  forPersonId: string;
  /** Only those that are late on this day. */
  forsenadeDen: Datum | null;
  /** Klart-datum from and to, both included. */
  klartFran: Datum | null;
  klartTill: Datum | null;
  /** Keyset: rows after this one in (dag, id) order. */
  efter: Readonly<{ dag: Datum; id: string }> | null;
  /** Rows to pass over, for `page`/`limit`; 0 with a keyset. */
  hoppaOver: number;
  antal: number;
}>;

/** A row in the list of åtgärder across cases. */
export type Atgardsrad = Readonly<{
  id: string;
  arendeId: string;
  arendeTitel: string;
  organId: string;
  rekommendationIds: readonly string[];
  beskrivning: string;
  status: AtgardStatus;
  /** Null while nobody has been given a day. */
  klartDatum: Datum | null;
  /** Where the row stands in the list: `klartDatum`, or a day far off without one. */
  dag: Datum;
  beslutad: Datum;
  avslutad: boolean;
  ansvariga: readonly string[];
}>;

/** How one organ stands with its replies; `inom` is 30, 60 and 90 days from today, each with the shorter ones. */
type Svarslage = Readonly<{
  organId: string;
  oppnaArenden: number;
  forsenade: number;
  inomTrettio: number;
  inomSextio: number;
  inomNittio: number;
}>;

/** A reply that revisorerna should have had. */
type SentSvar = Readonly<{
  arendeId: string;
  granskningId: string;
  organId: string;
  titel: string;
  svarSenast: Datum;
  dagarSen: number;
}>;

/** A bolag or kommunalförbund from which revisorerna should have had a reply. */
type SentExterntSvar = Omit<SentSvar, 'arendeId' | 'organId'> & Readonly<{ namn: string }>;

/** How old the open åtgärder of one organ are, counted from the decision: up to 90, 180, 365 days, and more. */
type Atgardsalder = Readonly<{
  organId: string;
  oppna: number;
  forsenade: number;
  hogstTreManader: number;
  hogstSexManader: number;
  hogstEttAr: number;
  overEttAr: number;
}>;

/** A post that nobody holds, and what lies on it. */
type VakantPost = Readonly<{
  befattningId: string;
  organId: string | null;
  namn: string;
  uppgifter: number;
  narmast: Datum;
}>;

/** The kommun as KS sees it: numbers, titles of granskningar, days and posts; no draft and no content (KL 6:1, domain 5.2). */
export type Oversikt = Readonly<{
  datum: Datum;
  svar: readonly Svarslage[];
  senaSvar: readonly SentSvar[];
  senaExterna: readonly SentExterntSvar[];
  atgarder: readonly Atgardsalder[];
  sammantraden: readonly Readonly<{ id: string; organId: string; datum: Datum }>[];
  vakanta: readonly VakantPost[];
}>;

/** What is asked across cases, from columns alone. */
export interface OversiktLager {
  atgarder(filter: Atgardsfilter): Promise<Readonly<{ rader: readonly Atgardsrad[]; totalt: number }>>;
  /** Titles are left out of cases in which the person is jävig; the numbers are of all. */
  kommunen(idag: Datum, forPersonId: string): Promise<Oversikt>;
}
