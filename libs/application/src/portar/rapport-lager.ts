import type {
  Arsavsnitt,
  Datum,
  Kvartalsstatus,
  Overlamning,
  Overlamningskvittens,
  Rapportperiod,
  RapporteratArende,
  Rapportslag,
  RevisionsArende,
  Tidpunkt,
} from '#domain';

/** Frozen when it was made; exactly one of the contents is there, as `slag` says. */
export type Rapportinnehall =
  | Readonly<{ slag: 'KVARTAL'; kvartal: Kvartalsstatus; ar: null; overlamning: null }>
  | Readonly<{ slag: 'AR'; kvartal: null; ar: Arsavsnitt; overlamning: null }>
  | Readonly<{ slag: 'OVERLAMNING'; kvartal: null; ar: null; overlamning: Overlamning }>;

/** What names a report of an organ. */
export type Rapportnyckel = Pick<Rapportperiod, 'slag' | 'namn'>;

/** What a report is and when it was made, without its content. */
export type Rapportrad = Readonly<{
  id: string;
  organId: string;
  slag: Rapportslag;
  /** `2025-K1`, `2025` or `2027-01-01`. */
  period: string;
  version: number;
  datum: Datum;
  skapad: Tidpunkt;
}>;

export type Rapport = Rapportrad & Omit<Rapportinnehall, 'slag'>;

export type Rapportfilter = Readonly<{
  /** Null: every organ of the kommun. */
  organIds: readonly string[] | null;
  slag: Rapportslag | null;
  hoppaOver: number;
  antal: number;
}>;

/** Reports are only added. Which have been made is what makes each of them once (design 2.4). */
export interface RapportLager {
  /** Sees to it that the kommun's reporting has begun; the first time the workflows are told. */
  borja(nu: Tidpunkt): Promise<void>;
  /** Asks a reporting that has begun to look now: what it waits for may be otherwise. */
  vack(nu: Tidpunkt): Promise<void>;
  /** Sets when there is next something to report. */
  sattNasta(nar: Tidpunkt): Promise<void>;
  /** Organ with cases, for which no report of the period has been made. */
  organUtanRapport(period: Rapportperiod): Promise<readonly string[]>;
  /** The organ's cases that were not closed before the period began. */
  underlag(organId: string, fran: Datum): Promise<readonly RapporteratArende[]>;
  /** Adds the period's first version. False: made before. */
  skrivEnGang(
    organId: string,
    period: Rapportnyckel,
    rapport: Readonly<{ innehall: Rapportinnehall; datum: Datum; skapad: Tidpunkt }>,
  ): Promise<boolean>;
  /** Days of the organ's överlämningar, the latest first. */
  overlamningar(organId: string): Promise<readonly Datum[]>;
  /** Who acknowledged the överlämning, and when; null while nobody has. */
  kvittens(organId: string, overlamningsdag: Datum): Promise<Overlamningskvittens | null>;
  lista(filter: Rapportfilter): Promise<Readonly<{ rader: readonly Rapportrad[]; totalt: number }>>;
  hamta(id: string): Promise<Rapport | null>;
  /** Closed cases whose dormant watch is due on the day and has not been told of (ADR 22). */
  vilandeAttVacka(dag: Datum): Promise<readonly RevisionsArende[]>;
  /** The next day after `dag` when a dormant watch is due; null when none is. */
  nastaVilande(dag: Datum): Promise<Datum | null>;
}
