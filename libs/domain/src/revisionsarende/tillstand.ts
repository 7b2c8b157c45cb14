import type { Atgard } from '../atgard/atgard';
import type { Datum, Tidpunkt } from '../kalender';
import type { Tidplan } from '../tidplan';
import type { Frister } from './frist';
import type { Omrakningsorsak, Planandring } from './omrakning';
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

/** A recommendation that asks for several things is answered part by part (domain 2.4). */
export type Rekommendationsdel = Readonly<{ id: string; text: string }>;

/** Identity is given at registration: wording drifts between report, missiv and yttrande (domain 1.3). */
export type Rekommendation = Readonly<{
  id: string;
  nummer: number;
  /** What must be answered: the missiv's wording where it differs from the report's (domain 2.7, SKYREV R4). */
  text: string;
  kalla: 'RAPPORT' | 'MISSIV';
  /** The report's wording when the missiv says otherwise; null when they agree. */
  rapportensLydelse: string | null;
  delar: readonly Rekommendationsdel[];
}>;

/** A promise in a draft; becomes an `Atgard` only when the nämnd adopts the text. */
export type PlaneradAtgard = Readonly<{
  beskrivning: string;
  /** Befattning ids. Empty gives V09. */
  ansvariga: readonly string[];
  klartDatum: Datum | null;
  /** When it is to be looked at whether it helped; apart from when it is done (domain 7.6). */
  foljsUpp: Datum | null;
  /** The explicit "datum saknas, återkommer" that stands in for a day (domain 7.4). */
  datumSaknasSkal: string | null;
}>;

export type Bemotande = Readonly<{
  rekommendationId: string;
  /** The part that it answers; null when the recommendation is answered as a whole. */
  delId: string | null;
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

/**
 * A question to another organ of the kommun, which answers as the authority it is: in a case of its own, by its own
 * decision (KL 6:12, TF 2:11, ADR 27).
 */
export type Organremiss = Readonly<{
  id: string;
  organId: string;
  underarendeId: string;
  fraga: string;
  rekommendationIds: readonly string[];
  skickad: Datum;
  svarSenast: Datum;
  /** How it ended; null while the yttrande is waited for. */
  utfall: Organremissutfall | null;
}>;

export type Organremissutfall =
  | Readonly<{ slag: 'BESVARAD'; datum: Datum; yttrande: Organyttrande }>
  | Readonly<{ slag: 'ATERKALLAD' | 'AVSKRIVEN'; datum: Datum; skal: string }>;

/** What the other organ decided to say, as it was expedierat. */
export type Organyttrande = Readonly<{
  /** Null when it was decided outside the meeting. */
  paragraf: string | null;
  lydelse: string;
  bemotanden: readonly Pick<Bemotande, 'rekommendationId' | 'delId' | 'stallningstagande' | 'text'>[];
}>;

/** The case and the organ that asked, for a case that another organ's remiss began. */
export type Overordnat = Readonly<{
  arendeId: string;
  organId: string;
  remissId: string;
  fraga: string;
  /** Taken back by the organ that asked; null while it waits for the yttrande. */
  aterkallad: Readonly<{ datum: Datum; skal: string }> | null;
}>;

/** One wording of the yttrande that was before the nämnd. A rejected one stays readable and creates nothing (S3). */
export type Yttrandeversion = Readonly<{
  id: string;
  ursprung: 'FORSLAG_TILL_BESLUT' | 'YRKANDE';
  /** The groups behind a yrkande, e.g. "M, KD, L, SD"; never persons. */
  av: string | null;
  lydelse: string;
  uppdrag: readonly string[];
  /** The answers as they stood in this wording; empty when it came without. */
  bemotanden: readonly Bemotande[];
  status: 'ANTAGEN' | 'EJ_ANTAGEN';
}>;

/** How one group of ledamöter voted, tjänstgörande ersättare counted with the group whose seat they took. */
export type Gruppvotering = Readonly<{ grupp: string; ja: number; nej: number; avstar: number }>;

/** An omröstning as the protocol has it (KL 5:54–56 via 6:33). Groups, never persons. */
export type Votering = Readonly<{
  ja: number;
  nej: number;
  avstar: number;
  jaBetyder: string;
  /** What a ja stood for: the proposal on the agenda, or the counter-proposal. */
  jaGaller: Antaget;
  /** Empty when the protocol states the totals only. */
  grupper: readonly Gruppvotering[];
}>;

/** Which wording became the decision: the proposal on the agenda, or a yrkande against it. */
export type Antaget = 'FORSLAGET' | 'YRKANDET';

/**
 * Who decided: nämnden itself, ordföranden in a matter that could not wait (KL 6:39), or a delegat (KL 6:37).
 * Only the first is justerat; the other two are anmälda to the nämnd (KL 6:40).
 */
export type Beslutsvag = 'NAMND' | 'ORDFORANDE' | 'DELEGAT';

export type Namndbeslut = Readonly<{
  vag: Beslutsvag;
  /** Null for a decision outside the meeting, which has no paragraph until it is anmält. */
  paragraf: string | null;
  datum: Datum;
  lydelse: string;
  antaget: Antaget;
  votering: Votering | null;
  reservationer: readonly string[];
  /** For a decision outside the meeting: the point of the delegationsordning, and why it could not wait. */
  stod: Readonly<{ mandat: string; motivering: string }> | null;
  /** When such a decision was told to the nämnd (KL 6:40); null until then, and for the nämnd's own. */
  anmald: Readonly<{ paragraf: string; datum: Datum }> | null;
}>;

/** A request for more time. While it is pending nothing changes: neither frist nor reminders (domain 2.3). */
export type Anstandsbegaran = Readonly<{
  id: string;
  begard: Datum;
  onskadSvarSenast: Datum;
  skal: string;
  /** Revisorernas answer, always a received document (V15); null while they have not answered. */
  besked: Readonly<{ utfall: 'BEVILJAT' | 'AVSLAGET'; datum: Datum; kalla: string }> | null;
}>;

/** The matter was put off unchanged, or sent back to förvaltningen with a reason (domain 2.2, 2.7). */
export type Uppehall = Readonly<{
  slag: 'BORDLAGGNING' | 'ATERREMISS';
  av: 'UTSKOTT' | 'NAMND';
  paragraf: string;
  datum: Datum;
  /** Always stated for an återremiss; a bordläggning needs none. */
  skal: string | null;
}>;

/** When the notice of the justerade protocol went up, and what follows (KL 8:10–12, 13:5; lag 1930:173). */
export type Anslag = Readonly<{ datum: Datum; overklagasSenast: Datum; nedtagesTidigast: Datum }>;

export type Komplettering = Readonly<{
  id: string;
  fraga: string;
  begard: Datum;
  senast: Datum;
  svar: Readonly<{ text: string; datum: Datum }> | null;
  mottagen: Datum | null;
}>;

/** One time the nämnd was told what became of its promises, and what it made of that (domain 2.6, 1.2). */
export type Aterrapport = Readonly<{
  paragraf: string;
  datum: Datum;
  text: string;
  /** What the nämnd decided on the report; null when it was only noted that it came. */
  beslut: string | null;
  /** What remains to be done, or that nothing does; null when nobody has assessed it. */
  kvarstaendeBehov: string | null;
}>;

/** A warning that was set aside on purpose, with the reason (V08/V09). */
export type Overstyrning = Readonly<{ skal: string; koder: readonly string[] }>;

/**
 * How the case ended: by the nämnd's decision, by being anmält when it was for information only, or avskrivet with a
 * reason (domain 2.2, 2.6).
 */
export type Avslut = Readonly<{
  paragraf: string | null;
  skal: string | null;
  datum: Datum;
  narAvslutat: Tidpunkt;
  /** After how many years the case is brought to mind again (ADR 22); null where revisorerna have nothing to follow up. */
  uppfoljningAr: number | null;
}>;

/** One revisionsrapport × one organ, from the auditors' letter to the closed case (design 2.2, ADR 4). */
export type RevisionsArende = Readonly<{
  id: string;
  granskningId: string;
  organId: string;
  /**
   * Whether revisorerna want a reply, or only that the organ knows (domain 2.2 KANNEDOM), or another organ asks for a
   * yttrande (REMISS, then `overordnat` says which).
   */
  slag: 'SVAR' | 'KANNEDOM' | 'REMISS';
  overordnat: Overordnat | null;
  /** Organ that had the case before; empty in a case that has never moved. `tom` is their last day. */
  tidigareOrgan: readonly Readonly<{ organId: string; tom: Datum }>[];
  /** Persons who may have nothing to do with the case (KL 6:28). */
  javiga: readonly string[];
  /** Each time a new ordförande acknowledged the överlämning that the case was in. */
  bekraftelser: readonly Readonly<{ overlamningsdag: Datum; datum: Datum; avPersonId: string }>[];
  /** Since when the organ answers together with others of the same granskning; null when it answers by itself (ADR 25). */
  gemensamtSedan: Datum | null;
  titel: string;
  revisorernasDnr: string | null;
  /** Free text: formats differ and numbers repeat (domain 1.3). */
  dnr: string | null;
  inkommen: Datum;
  /** The day it was put into the diarium; null until then. */
  registrerad: Datum | null;
  /** When the watch over the case began. */
  oppnad: Tidpunkt;
  /** The missiv asks when the work will be done, so every promise needs a day (V09). */
  narKlartBegart: boolean;
  svarStatus: SvarStatus;
  frister: Frister;
  anstand: readonly Anstandsbegaran[];
  /** Reminders that revisorerna have sent. */
  revisorspaminnelser: readonly Readonly<{ datum: Datum; kalla: string }>[];
  rekommendationer: readonly Rekommendation[];
  /** Befattning id; null until the plan names one, then förvaltningsjuristen of the organ stands in. */
  handlaggare: string | null;
  plan: Tidplan | null;
  /** Since when a case that was planned has no meeting: cancelled, put off or sent back; null while it has one. */
  planUtanMoteSedan: Datum | null;
  /** Each time the plan became another without anybody choosing it, and why. */
  omrakningar: readonly Readonly<{ datum: Datum; orsak: Omrakningsorsak; andrat: readonly Planandring[] }>[];
  remisser: readonly Remiss[];
  organremisser: readonly Organremiss[];
  bemotanden: readonly Bemotande[];
  underskrift: Readonly<{ datum: Datum; overstyrning: Overstyrning | null }> | null;
  utskott: Readonly<{ paragraf: string; datum: Datum; forslag: string; andrat: boolean }> | null;
  kallad: Datum | null;
  uppehall: readonly Uppehall[];
  yttrandeversioner: readonly Yttrandeversion[];
  beslut: Namndbeslut | null;
  justering: Readonly<{ datum: Datum; omedelbar: boolean; anslagSenast: Datum }> | null;
  anslag: Anslag | null;
  expedieringar: readonly Readonly<{ datum: Datum; mottagare: readonly string[]; satt: string }>[];
  /** When revisorerna first had the reply; stops the svar clock for good. */
  svarMottaget: Datum | null;
  kompletteringar: readonly Komplettering[];
  godtagen: Datum | null;
  atgarder: readonly Atgard[];
  aterrapporter: readonly Aterrapport[];
  avslut: Avslut | null;
}>;
