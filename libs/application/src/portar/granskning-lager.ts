import type {
  Datum,
  ExternAdressat,
  ExterntSvarRegistrerat,
  RevisionsArende,
  Uppfoljning,
  VantatExterntSvar,
} from '#domain';

/** One report from revisorerna, before it is split per organ. */
export type Granskning = Readonly<{
  id: string;
  titel: string;
  revisionsbyra: string | null;
  revisorernasDnr: string | null;
  rapportdatum: Datum;
  missivdatum: Datum;
  inkommen: Datum;
  svarSenast: Datum;
  narKlartBegart: boolean;
  samladBedomning: string | null;
  externa: readonly ExternAdressat[];
  rekommendationer: readonly Readonly<{
    id: string;
    nummer: number;
    text: string;
    rapportensLydelse: string | null;
    organIds: readonly string[];
  }>[];
}>;

/** A granskning and what each addressed organ has come to; the revisor's overview. */
export type Granskningsrad = Readonly<{
  granskning: Granskning;
  arenden: readonly Readonly<{
    id: string;
    organId: string;
    slag: 'SVAR' | 'KANNEDOM';
    svarMottaget: Datum | null;
    expedierat: boolean;
  }>[];
}>;

/** An earlier recommendation whose wording is like a text. */
export type LiknandeText = Readonly<{
  rekommendationId: string;
  granskningId: string;
  titel: string;
  text: string;
  /** The year of the report. */
  ar: number;
  /** 0–1, by the letters in threes that the two have in common. */
  likhet: number;
}>;

export type Granskningssokning = Readonly<{ sok: string | null; hoppaOver: number; antal: number }>;

export interface GranskningLager {
  skapa(granskning: Granskning): Promise<void>;
  hamta(id: string): Promise<Granskningsrad | null>;
  lista(hoppaOver: number, antal: number): Promise<Readonly<{ rader: readonly Granskningsrad[]; totalt: number }>>;
  /** The latest first; with `sok`, those whose title, number or recommendations have its words, in Swedish and without endings. */
  sok(fraga: Granskningssokning): Promise<Readonly<{ rader: readonly Granskning[]; totalt: number }>>;
  /** One who must answer though not an organ of the kommun; null when unknown in this kommun. */
  extern(id: string): Promise<Readonly<{ extern: ExternAdressat; granskningId: string; inkommen: Datum }> | null>;
  sparaExterntSvar(svar: ExterntSvarRegistrerat): Promise<void>;
  /** Replies that revisorerna wait for from others than organ, of one granskning or of all (null); by day and key. */
  vantadeExterna(granskningId: string | null): Promise<readonly VantatExterntSvar[]>;
  /** Recommendations of the kommun that share words with the text, the most alike first. */
  liknande(text: string, antal: number): Promise<readonly LiknandeText[]>;
  /** The cases of these granskningar, without what other organ have been asked in them (ADR 27). */
  arenden(granskningIds: readonly string[]): Promise<readonly RevisionsArende[]>;
  /** Which granskning each of these recommendations belongs to; what is unknown is left out. */
  granskningarFor(rekommendationIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Adds what a granskning goes back to. Never changed. */
  sparaUppfoljningar(granskningId: string, rader: readonly Uppfoljning[]): Promise<void>;
  uppfoljningar(granskningId: string): Promise<readonly Uppfoljning[]>;
}
