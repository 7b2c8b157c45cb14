import type { Datum } from '../kalender';

/**
 * Where an åtgärd stands (domain 2.4). FORSLAG lives in a bemötande until the nämnd has adopted the text.
 * OMPLANERAD is no place to be but something that happened: see `omplaneringar`.
 */
export const ATGARD_STATUSAR = [
  'BESLUTAD',
  'TILLDELAD',
  'ACCEPTERAD',
  'PAGAR',
  'BLOCKERAD',
  'AVBOJD',
  'KLARMARKERAD',
  'VERIFIERAD',
  'SAMMANSLAGEN',
  'AVSLUTAD_UTAN_ATGARD',
] as const;

export type AtgardStatus = (typeof ATGARD_STATUSAR)[number];

export const ATGARD_STATUS_ETIKETT: Readonly<Record<AtgardStatus, string>> = {
  BESLUTAD: 'beslutad',
  TILLDELAD: 'tilldelad',
  ACCEPTERAD: 'accepterad',
  PAGAR: 'pågående',
  BLOCKERAD: 'blockerad',
  AVBOJD: 'avböjd',
  KLARMARKERAD: 'klarmarkerad',
  VERIFIERAD: 'verifierad',
  SAMMANSLAGEN: 'sammanslagen med en annan',
  AVSLUTAD_UTAN_ATGARD: 'avslutad utan åtgärd',
};

/** What shows that an åtgärd is done: a sentence, a link or a reference to a handling. */
export type Bevis = Readonly<{ slag: 'TEXT' | 'LANK' | 'HANDLING'; innehall: string }>;

/** Evidence as it was laid: never changed or taken back, a better one gets the next number. */
export type LagtBevis = Bevis & Readonly<{ nummer: number; befattningId: string; avPersonId: string; datum: Datum }>;

/** One post's part in an åtgärd. Shared åtgärder have several, and all must report (scenario S3). */
export type Ansvar = Readonly<{
  befattningId: string;
  accepterad: Datum | null;
  klar: Readonly<{ datum: Datum; avPersonId: string }> | null;
}>;

/**
 * Another post carries out a part, while the responsible post answers for it and says when it is done (design 7, ADR
 * 24). Ended ones stay: whoever had the work never judges it.
 */
export type Delegering = Readonly<{ befattningId: string; utforare: string; sedan: Datum; tom: Datum | null }>;

/** Append-only: what a post said about the work, and when. */
export type Statusrapport = Readonly<{ datum: Datum; befattningId: string | null; avPersonId: string; text: string }>;

/** A new klart-datum with reason and the post that approved it (domain 2.4 OMPLANERAD). */
export type Omplanering = Readonly<{ fran: Datum; till: Datum; skal: string; godkandAv: string | null; datum: Datum }>;

/** Somebody else has confirmed that it is done. */
export type Verifiering = Readonly<{ datum: Datum; avPersonId: string; kommentar: string | null }>;

/** The work comes back every so many months until a last day (domain 2.4 ATERKOMMANDE, scenario S10). */
export type Aterkomst = Readonly<{ manader: number; sista: Datum }>;

/** One occurrence of a recurring åtgärd, as it was verified. */
export type Forekomst = Readonly<{ klartDatum: Datum; verifiering: Verifiering }>;

/** Some time after the work was done somebody else looks whether it helped. */
export type Effektkontroll = Readonly<{
  senast: Datum;
  utfall: Readonly<{ datum: Datum; avPersonId: string; uppnadd: boolean; text: string }> | null;
}>;

/** An åtgärd that was done with, and then was not: what it had come to before stays. */
export type Ateroppning = Readonly<{ datum: Datum; skal: string; varVerifierad: Verifiering | null }>;

/** One promise of the adopted yttrande, or an uppdrag of the nämnd: what, by which posts, by when. */
export type Atgard = Readonly<{
  id: string;
  /** What it answers: one åtgärd may serve several recommendations. Empty for an uppdrag beside them. */
  rekommendationIds: readonly string[];
  beskrivning: string;
  status: AtgardStatus;
  ansvar: readonly Ansvar[];
  delegeringar: readonly Delegering[];
  /** Null until someone has been given the åtgärd: nothing is tilldelad without a day. */
  klartDatum: Datum | null;
  /** When it is looked at how it went, apart from when it is to be done (domain 7.6 "följs upp när"). */
  foljsUpp: Datum | null;
  uppfoljningar: readonly Readonly<{ datum: Datum; avPersonId: string; text: string }>[];
  aterkommer: Aterkomst | null;
  forekomster: readonly Forekomst[];
  beslutad: Datum;
  tilldelad: Datum | null;
  rapporter: readonly Statusrapport[];
  bevis: readonly LagtBevis[];
  /** Everyone who has reported or marked a part as done. Only grows: who did it never verifies it. */
  inblandade: readonly string[];
  omplaneringar: readonly Omplanering[];
  /** `kontrolleras`: the day when somebody asks the other party how it goes. */
  blockering: Readonly<{ orsak: string; vantarPa: string; sedan: Datum; kontrolleras: Datum }> | null;
  avbojning: Readonly<{ skal: string; befattningId: string; datum: Datum }> | null;
  verifiering: Verifiering | null;
  effektkontroll: Effektkontroll | null;
  ateroppningar: readonly Ateroppning[];
  /** The åtgärd that took this one over; null unless SAMMANSLAGEN. */
  sammanslagenMed: string | null;
  avslut: Readonly<{ skal: string; datum: Datum }> | null;
}>;

/** Where it has not been said that it is done. */
export const OGJORD: readonly AtgardStatus[] = ['BESLUTAD', 'TILLDELAD', 'ACCEPTERAD', 'PAGAR', 'BLOCKERAD', 'AVBOJD'];

/** Ended without having been done: nobody looks how it went. */
const UTAN_GENOMFORANDE: readonly AtgardStatus[] = ['SAMMANSLAGEN', 'AVSLUTAD_UTAN_ATGARD'];

/** Where it can be looked at how it goes, or went. */
export const FOLJBAR: readonly AtgardStatus[] = ATGARD_STATUSAR.filter((status) => !UTAN_GENOMFORANDE.includes(status));

/** The post that carries out a responsible post's part for it; null when that post does it itself. */
export const utforareFor = ({ delegeringar }: Pick<Atgard, 'delegeringar'>, befattningId: string): string | null =>
  delegeringar.find((d) => d.befattningId === befattningId && d.tom === null)?.utforare ?? null;

/** The posts on which it lies, to answer for or to carry out: they read the case and find the åtgärd among their tasks. */
export const liggerPa = ({ ansvar, delegeringar }: Pick<Atgard, 'ansvar' | 'delegeringar'>): readonly string[] => [
  ...ansvar.map((del) => del.befattningId),
  ...delegeringar.filter(({ tom }) => tom === null).map(({ utforare }) => utforare),
];

/** True when nothing more is owed (closing rule 3, domain 2.6). */
export const arAtgardAvslutad = ({ status }: Atgard): boolean =>
  status === 'VERIFIERAD' || UTAN_GENOMFORANDE.includes(status);

/** Whether there is a day when somebody is to look how it went, which outlives the case. */
export const vantarPaUppfoljning = <A extends Pick<Atgard, 'status' | 'foljsUpp'>>(
  atgard: A,
): atgard is A & { foljsUpp: Datum } => atgard.foljsUpp !== null && FOLJBAR.includes(atgard.status);

/** Whether somebody is yet to judge if it helped, which outlives the case. */
export const vantarPaEffekt = <A extends Pick<Atgard, 'effektkontroll'>>(
  atgard: A,
): atgard is A & { effektkontroll: Effektkontroll } =>
  atgard.effektkontroll !== null && atgard.effektkontroll.utfall === null;

/** The day it was done with; null while it is open. */
export const avslutadDen = ({ verifiering, avslut }: Atgard): Datum | null =>
  verifiering?.datum ?? avslut?.datum ?? null;
