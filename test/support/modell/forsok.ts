import type { Datum, RevisionsArende, Sammantrade } from '#domain';
import { POSTER } from '../situationer';
import type { Slump } from './slump';
import type { Varld } from './varld';

/** One attempt at a command: what is asked, and by whom. */
export type Forsok = Readonly<{
  begaran: unknown;
  atgardId?: string;
  remissId?: string;
  sammantrade?: Sammantrade;
  /** Null: anybody. */
  personId?: string;
}>;

/** How a command is tried by chance. `nar`: where it is likely to be allowed; the decision itself has the last word. */
export type Forsoksmall = Readonly<{
  nar: (arende: RevisionsArende) => boolean;
  gor: (arende: RevisionsArende, varld: Varld, slump: Slump) => Forsok;
  /** How often it is chosen beside the others that are likely; 4 unless told. */
  vikt?: number;
}>;

export type Forsoksmallar = Readonly<Record<string, Forsoksmall>>;

export const i =
  (...statusar: readonly RevisionsArende['svarStatus'][]) =>
  ({ svarStatus }: RevisionsArende): boolean =>
    statusar.includes(svarStatus);

/** What was done is recorded the same day, or some day later than it was done. */
export const nyligen = (varld: Varld, tidigast: Datum | null): Datum =>
  tidigast === null || tidigast > varld.idag ? varld.idag : tidigast;

export const enPost = (slump: Slump): string => slump.av(Object.values(POSTER)) ?? POSTER.jurist;
