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
  'AVSLUTAD_UTAN_ATGARD',
] as const;

export type AtgardStatus = (typeof ATGARD_STATUSAR)[number];

export const ATGARD_STATUS_ETIKETT: Readonly<Record<AtgardStatus, string>> = {
  BESLUTAD: 'beslutad',
  TILLDELAD: 'tilldelad',
  ACCEPTERAD: 'accepterad',
  PAGAR: 'pågår',
  BLOCKERAD: 'blockerad',
  AVBOJD: 'avböjd',
  KLARMARKERAD: 'klarmarkerad',
  VERIFIERAD: 'verifierad',
  AVSLUTAD_UTAN_ATGARD: 'avslutad utan åtgärd',
};

/** What shows that an åtgärd is done: a sentence, a link or a reference to a handling. */
export type Bevis = Readonly<{ slag: 'TEXT' | 'LANK' | 'HANDLING'; innehall: string }>;

/** One post's part in an åtgärd. Shared åtgärder have several, and all must report (scenario S3). */
export type Ansvar = Readonly<{
  befattningId: string;
  accepterad: Datum | null;
  klar: Readonly<{ datum: Datum; avPersonId: string; bevis: readonly Bevis[] }> | null;
}>;

/** Append-only: what a post said about the work, and when. */
export type Statusrapport = Readonly<{ datum: Datum; befattningId: string | null; avPersonId: string; text: string }>;

/** A new klart-datum with reason and the post that approved it (domain 2.4 OMPLANERAD). */
export type Omplanering = Readonly<{ fran: Datum; till: Datum; skal: string; godkandAv: string | null; datum: Datum }>;

/** One promise of the adopted yttrande: what, by which posts, by when. */
export type Atgard = Readonly<{
  id: string;
  rekommendationId: string;
  beskrivning: string;
  status: AtgardStatus;
  ansvar: readonly Ansvar[];
  /** Null until someone has been given the åtgärd: nothing is tilldelad without a day. */
  klartDatum: Datum | null;
  beslutad: Datum;
  tilldelad: Datum | null;
  rapporter: readonly Statusrapport[];
  /** Everyone who has reported or marked a part as done. Only grows: who did it never verifies it. */
  inblandade: readonly string[];
  omplaneringar: readonly Omplanering[];
  blockering: Readonly<{ orsak: string; vantarPa: string; sedan: Datum }> | null;
  avbojning: Readonly<{ skal: string; befattningId: string; datum: Datum }> | null;
  verifiering: Readonly<{ datum: Datum; avPersonId: string; kommentar: string | null }> | null;
  avslutsskal: string | null;
}>;

/** True when nothing more is owed (closing rule 3, domain 2.6). */
export const arAtgardAvslutad = (atgard: Atgard): boolean =>
  atgard.status === 'VERIFIERAD' || atgard.status === 'AVSLUTAD_UTAN_ATGARD';
