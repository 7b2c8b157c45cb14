import type { Aktor, Aktunderlag, Nyckel, Post, Ratt, Svar, Utfort, Vadom } from '#application';
import type { Bekraftbar, Datum, RevisionsArende } from '#domain';
import type { ComponentChildren } from 'preact';
import type { z } from 'zod';
import type { Delar } from '../delar';
import type { Falt } from '../formular/falt';
import type { Besok } from '../http/webbkontext';
import type { Smula } from '../layout/brodsmulor';
import type { Menyval, Sida } from '../layout/sida';

/** The ids in the address. */
export type Vagvarden = Readonly<Record<string, string>>;

/** A form that does one thing, as the person sees it before it is done. */
export type Aktsida = Readonly<{
  meny: Menyval | null;
  storlek: Sida['storlek'];
  /** The way here; the last step is this page. */
  smulor: readonly Smula[];
  rubrik: string;
  ingress?: ComponentChildren;
  falt: readonly Falt[];
  /** What happens when it is sent, said before the button. */
  sedan: readonly ComponentChildren[];
  /** Says the act: "Be om mer tid". */
  knapp: string;
  /** Where one comes who changes their mind. */
  tillbaka: string;
}>;

/** What is said when it has been done. */
export type Aktkvitto = Readonly<{
  meny: Menyval | null;
  storlek: Sida['storlek'];
  rubrik: string;
  text?: ComponentChildren;
  /** What happens next: when ("Nu", or a day), and what. */
  sedan: readonly Readonly<{ nar: Datum | 'Nu'; vad: ComponentChildren }>[];
  /** The first is the button. */
  lankar: readonly Smula[];
}>;

/** A form that was sent, read and checked. */
export type Aktbegaran = Readonly<{
  vag: Vagvarden;
  begaran: unknown;
  /** The version that the form was made from; null when it carries none. */
  version: number | null;
  nyckel: Nyckel;
  /** Gives values that only this browser's session can work out. */
  harled: (till: string) => string;
  bekraftat: readonly Bekraftbar[];
}>;

/** A form that is only asked about. */
export type Provad<U> = Pick<Aktbegaran, 'vag' | 'begaran'> & Readonly<{ underlag: U }>;

/** What would become otherwise, and the posts that it may name. */
export type Provsvar = Readonly<{ vadom: Vadom; poster: readonly Post[] }>;

/** What somebody else has done since the form was opened. */
export type Andring = Readonly<{ nar: string; vad: string; vem: string | null }>;

/**
 * One thing that a person can do, as a page with a form: what it asks, what it says before and after, and which use case
 * does it. Everything else about forms is the same for all of them, and is in `aktkontroller` (ADR 30).
 */
export type Akt<U = unknown> = Readonly<{
  /** Its address, with ids after a colon. */
  vag: string;
  ratt: Ratt;
  /** What the page is drawn from, read now. Throws `Sidfel` when the person may not see it. */
  hamta: (delar: Delar, besok: Besok, vag: Vagvarden) => Promise<U>;
  sida: (underlag: U) => Aktsida;
  schema: z.ZodType;
  /** What the form carries, so that nothing is done on what has changed since; null when the act needs none. */
  version: (underlag: U) => number | null;
  /** The number of the last event that the form was made from. */
  sett: (underlag: U) => number | null;
  utfor: (delar: Delar, aktor: Aktor, begaran: Aktbegaran) => Promise<Svar<Utfort<unknown>>>;
  /** What the act would change, without doing it (ADR 21); for acts that move days or people. */
  prova?: (delar: Delar, aktor: Aktor, begaran: Provad<U>) => Promise<Svar<Provsvar>>;
  kvitto: (underlag: U) => Aktkvitto;
  /** What is said when the act did away with what it was about, or with one's right to see it. */
  borta?: Aktkvitto;
  /** Where one comes instead of to the receipt, from the answer of what was done: what has just come to be has its page. */
  vidareTill?: (svar: unknown) => string;
  /** For an act on a whole case: what its link says, and whether it is the thing to do where the case stands. */
  lank?: Readonly<{ namn: string; passar: (arende: RevisionsArende) => boolean }>;
  /** For an act on parts of a case: a link for each part that it can be done with now. */
  dellankar?: (underlag: Aktunderlag) => readonly Readonly<{ idn: Vagvarden; namn: string }>[];
  /** What has happened since that event; empty when nobody keeps a log of it. */
  andrat: (
    delar: Delar,
    aktor: Aktor,
    sedan: Readonly<{ vag: Vagvarden; sett: number }>,
  ) => Promise<readonly Andring[]>;
}>;

/** Keeps the type of what the page is drawn from inside the entry; outside, an act is just an act. */
export const akt = <U>(beskriven: Akt<U>): Akt => beskriven as unknown as Akt;
