import type { Arbetskalender, Regelversion, Stegeversion, Stegregler, Tidpunkt } from '#domain';

/** When it was published, and by whom; null for what was read in at set-up. */
type Publicerad = Readonly<{ publicerad: Tidpunkt; personId: string | null }>;

/** One version of a ladder, as it was published. */
export type PubliceradStege = Stegeversion & Publicerad;

/** One version of the rules for when people are told, as it was published. */
export type PubliceradeRegler = Regelversion & Publicerad;

/** Everything a kommun has decided about its reminders, oldest first; empty lists mean the standard. */
export type Stegbok = Readonly<{
  stegar: readonly PubliceradStege[];
  regler: readonly PubliceradeRegler[];
  /** Which of the ladders hold where. */
  stegregler: Stegregler;
}>;

/** Ladders, rules and calendars by version. Only ever added to. */
export interface StegeLager {
  /** Cheap: cached until the kommun's organisation changes. */
  bok(): Promise<Stegbok>;
  /** The calendar as it was in that version; null when it is not known. */
  kalender(id: string, version: number): Promise<Arbetskalender | null>;
  publiceraStege(stege: PubliceradStege): Promise<void>;
  publiceraRegler(regler: PubliceradeRegler): Promise<void>;
}
