import type { Atgard } from '../atgard/atgard';
import type { Datum, Tidpunkt } from '../kalender';
import type { Tidplan } from '../tidplan';
import type { Frister } from './frist';
import type { SvarStatus } from './svar-status';

/** What the organ says to one recommendation (domain 2.4). */
export const STALLNINGSTAGANDEN = [
  'INSTAMMER',
  'INSTAMMER_DELVIS',
  'ANSES_UPPFYLLD',
  'PAGAR',
  'AVVISAS',
  'EJ_BERORD',
  'SAKNAS',
] as const;
export type Stallningstagande = (typeof STALLNINGSTAGANDEN)[number];

/** Identity is given at registration: wording drifts between report, missiv and yttrande (domain 1.3). */
export type Rekommendation = Readonly<{ id: string; nummer: number; text: string }>;

/** A promise in a draft; becomes an `Atgard` only when the nämnd adopts the text. */
export type PlaneradAtgard = Readonly<{
  beskrivning: string;
  /** Befattning ids. Empty gives V09. */
  ansvariga: readonly string[];
  klartDatum: Datum | null;
  /** The explicit "datum saknas, återkommer" that stands in for a day (domain 7.4). */
  datumSaknasSkal: string | null;
}>;

export type Bemotande = Readonly<{
  rekommendationId: string;
  stallningstagande: Stallningstagande;
  text: string;
  /** False when the text only touches the recommendation under another heading (V08). */
  egenRubrik: boolean;
  atgarder: readonly PlaneradAtgard[];
}>;

export type Remiss = Readonly<{
  id: string;
  befattningId: string;
  fraga: string;
  rekommendationIds: readonly string[];
  skickad: Datum;
  svarSenast: Datum;
  svar: Readonly<{ text: string; datum: Datum; avPersonId: string }> | null;
}>;

/** One wording of the yttrande that was before the nämnd. A rejected one stays readable and creates nothing (S3). */
export type Yttrandeversion = Readonly<{
  id: string;
  ursprung: 'FORSLAG_TILL_BESLUT' | 'YRKANDE';
  /** The groups behind a yrkande, e.g. "M, KD, L, SD"; never persons. */
  av: string | null;
  lydelse: string;
  uppdrag: readonly string[];
  status: 'ANTAGEN' | 'EJ_ANTAGEN';
}>;

export type Votering = Readonly<{ ja: number; nej: number; avstar: number; jaBetyder: string }>;

export type Namndbeslut = Readonly<{
  paragraf: string;
  datum: Datum;
  lydelse: string;
  votering: Votering | null;
  reservationer: readonly string[];
}>;

export type Komplettering = Readonly<{
  id: string;
  fraga: string;
  begard: Datum;
  senast: Datum;
  svar: Readonly<{ text: string; datum: Datum }> | null;
  mottagen: Datum | null;
}>;

/** A warning that was set aside on purpose, with the reason (V08/V09). */
export type Overstyrning = Readonly<{ skal: string; koder: readonly string[] }>;

/** One revisionsrapport × one organ, from the auditors' letter to the closed case (design 2.2, ADR 4). */
export type RevisionsArende = Readonly<{
  id: string;
  granskningId: string;
  organId: string;
  /** Organ that had the case before; absent in a case that has never moved. `tom` is their last day. */
  tidigareOrgan?: readonly Readonly<{ organId: string; tom: Datum }>[];
  titel: string;
  revisorernasDnr: string | null;
  /** Free text: formats differ and numbers repeat (domain 1.3). */
  dnr: string | null;
  inkommen: Datum;
  /** When the watch over the case began. */
  oppnad: Tidpunkt;
  /** The missiv asks when the work will be done, so every promise needs a day (V09). */
  narKlartBegart: boolean;
  svarStatus: SvarStatus;
  frister: Frister;
  rekommendationer: readonly Rekommendation[];
  /** Befattning id; null until the plan names one, then förvaltningsjuristen of the organ stands in. */
  handlaggare: string | null;
  plan: Tidplan | null;
  remisser: readonly Remiss[];
  bemotanden: readonly Bemotande[];
  underskrift: Readonly<{ datum: Datum; overstyrning: Overstyrning | null }> | null;
  utskott: Readonly<{ paragraf: string; datum: Datum; forslag: string }> | null;
  kallad: Datum | null;
  yttrandeversioner: readonly Yttrandeversion[];
  beslut: Namndbeslut | null;
  justering: Readonly<{ datum: Datum; omedelbar: boolean; anslagSenast: Datum }> | null;
  expedieringar: readonly Readonly<{ datum: Datum; mottagare: readonly string[]; satt: string }>[];
  /** When revisorerna first had the reply; stops the svar clock for good. */
  svarMottaget: Datum | null;
  kompletteringar: readonly Komplettering[];
  godtagen: Datum | null;
  atgarder: readonly Atgard[];
  aterrapporter: readonly Readonly<{ paragraf: string; datum: Datum; text: string }>[];
  avslut: Readonly<{ paragraf: string; datum: Datum; narAvslutat: Tidpunkt }> | null;
}>;
