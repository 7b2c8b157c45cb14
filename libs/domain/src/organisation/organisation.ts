import type { Datum } from '../kalender';
import type { Egnaparametrar } from '../tidplan/planparametrar';

/** What a post makes of its holder (domain 5.1); also granted to persons without a post, such as revisorer. */
export const ROLLER = [
  'REGISTRATOR',
  'NAMNDSEKRETERARE',
  'FORVALTNINGSJURIST',
  'HANDLAGGARE',
  'ENHETSCHEF',
  'AVDELNINGSCHEF',
  'FORVALTNINGSCHEF',
  'ORDFORANDE',
  'REVISOR',
  'KS_KANSLI',
  'SYSTEMADMINISTRATOR',
] as const;
export type Roll = (typeof ROLLER)[number];

/** What people read. A missing label is a type error. */
export const ROLL_ETIKETT: Readonly<Record<Roll, string>> = {
  REGISTRATOR: 'registrator',
  NAMNDSEKRETERARE: 'nämndsekreterare',
  FORVALTNINGSJURIST: 'förvaltningsjurist',
  HANDLAGGARE: 'handläggare',
  ENHETSCHEF: 'enhetschef',
  AVDELNINGSCHEF: 'avdelningschef',
  FORVALTNINGSCHEF: 'förvaltningschef',
  ORDFORANDE: 'ordförande',
  REVISOR: 'revisor',
  KS_KANSLI: 'kommunstyrelsens kansli',
  SYSTEMADMINISTRATOR: 'systemadministratör',
};

/** A nämnd, or kommunstyrelsen with an utskott: whoever answers to revisorerna (domain 3.1). */
export type Organ = Readonly<{
  id: string;
  namn: string;
  forkortning: string | null;
  gallerFran: Datum;
  /** The last day; null while it lasts. */
  gallerTill: Datum | null;
  /** The organ that took over when this one ended (domain 2.7). */
  eftertradareId: string | null;
  /** How long things take there, where it differs from the default (domain 4.1). */
  planparametrar: Egnaparametrar;
}>;

export type Enhet = Readonly<{ id: string; organId: string; namn: string }>;

/** A post. Responsibility lies on posts, never on persons (design 7). */
export type Befattning = Readonly<{
  id: string;
  namn: string;
  roll: Roll;
  organId: string | null;
  enhetId: string | null;
  /** The post above in the line; null at the top. */
  overordnadId: string | null;
  /** The last day of a post that has been withdrawn; null while it lasts. */
  gallerTill: Datum | null;
}>;

/** Who holds a post and when. `tom` is the last day, null while it lasts. */
export type Innehav = Readonly<{
  id: string;
  befattningId: string;
  personId: string;
  from: Datum;
  tom: Datum | null;
  tillforordnad: boolean;
}>;

/**
 * Who stands in for the holder of a post, first and last day counted. Bound to the person it was given for: with another
 * holder it no longer holds.
 */
export type Ersattning = Readonly<{
  id: string;
  befattningId: string;
  forPersonId: string;
  personId: string;
  from: Datum;
  tom: Datum;
}>;

/** When a person is away, first and last day counted. */
export type Ledighet = Readonly<{ id: string; personId: string; from: Datum; tom: Datum }>;

export type Person = Readonly<{ id: string; namn: string; epost: string }>;

export type Organisation = Readonly<{
  organ: readonly Organ[];
  enheter: readonly Enhet[];
  befattningar: readonly Befattning[];
  innehav: readonly Innehav[];
  ersattningar: readonly Ersattning[];
  ledigheter: readonly Ledighet[];
}>;
