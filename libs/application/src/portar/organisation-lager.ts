import type {
  Arbetskalender,
  Kallor,
  Organisation,
  Person,
  Roll,
  Sammantrade,
  SammantradeHandelse,
  Tidpunkt,
} from '#domain';

/** The person behind a token, and the grants that do not follow from a post (REVISOR, KS_KANSLI …). */
export type Konto = Readonly<{ kommunId: string; personId: string }>;

/** A right given to a person directly, not through a post. */
export type Behorighet = Readonly<{ personId: string; roll: Roll; from: string; tom: string | null }>;

/** Everything that makes a kommun: read in at set-up, in scenarios and by the administrator. */
export type Kommundata = Readonly<{
  id: string;
  namn: string;
  organisation: Organisation;
  personer: readonly Person[];
  konton: readonly Readonly<{ personId: string; issuer: string; subject: string }>[];
  behorigheter: readonly Behorighet[];
  sammantraden: readonly Sammantrade[];
  kalender: Arbetskalender;
}>;

export interface OrganisationLager {
  /** The kommun's organ, enheter, befattningar and innehav. Cheap: cached until the kommun's organisation changes. */
  hamta(): Promise<Organisation>;
  kalender(): Promise<Arbetskalender>;
  /** Number of the kommun's last change (ETag, If-Match). */
  version(): Promise<number>;
  /** When the rules of all open cases last changed; what that made due is done the morning after. Null: never. */
  reglerAndrade(): Promise<Tidpunkt | null>;
  /** By name; null: everybody in the kommun. */
  personer(ids: readonly string[] | null): Promise<readonly Person[]>;
  /** Grants of one person, whatever day. */
  behorigheter(personId: string): Promise<readonly Behorighet[]>;
  sammantrade(id: string): Promise<Sammantrade | null>;
  /** By day; null: of every organ. Cached like the organisation. */
  sammantraden(organId: string | null): Promise<readonly Sammantrade[]>;
  /** Writes the parts that are not the same objects as in the organisation that `hamta` gave. */
  spara(organisation: Organisation): Promise<void>;
  /** Meetings by their names in the sources they were read in from. */
  kallor(): Promise<Kallor>;
  sparaSammantraden(handelser: readonly SammantradeHandelse[]): Promise<void>;
  sattKalender(kalender: Arbetskalender): Promise<void>;
  /** Inserts or replaces the whole kommun's organisation, meetings and accounts; a second run with the same data changes nothing. */
  lasIn(data: Kommundata): Promise<void>;
}

/** Finds which kommun and person a token belongs to: before any kommun is known, so outside `Transaktion`. */
export interface Kontouppslag {
  /** Null when no account has this issuer and subject. */
  hittaKonto(issuer: string, subject: string): Promise<Konto | null>;
}
