import type { ComponentChildren } from 'preact';
import type { Riktning } from './tolka-datum';

/** One of the answers that may be chosen. */
export type Alternativ = Readonly<{ varde: string; etikett: string; hjalp?: string; grupp?: string }>;

type Gemensamt = Readonly<{
  /** Where in the request the answer stands, with dots and row numbers: `bevis.0.innehall`. Also its name in the form. */
  namn: string;
  etikett: string;
  hjalp?: string | undefined;
  /** What is said when it is left empty; a question without it may be. */
  saknas?: string;
  /** What the form proposes; several for FLERVAL. Never a choice that somebody has to make (ui README). */
  varde?: string | readonly string[] | undefined;
}>;

/** One question of a form. RAD is a line, TEXT may have many, VAL is shown as a list of choices and LISTA is dropped down. */
export type Fraga = Gemensamt &
  (
    | Readonly<{ slag: 'RAD' | 'TAL' | 'KRYSS' }>
    /** `fil`: may be taken from a file of those kinds (".csv") instead of being written. */
    | Readonly<{ slag: 'TEXT'; fil?: readonly string[] }>
    | Readonly<{ slag: 'DATUM'; riktning: Riktning }>
    | Readonly<{ slag: 'VAL' | 'LISTA' | 'FLERVAL'; alternativ: readonly Alternativ[] }>
    | Readonly<{ slag: 'JANEJ'; ja: string; nej: string }>
  );

/** Part of the request that nobody is asked for. In a row of a list it counts only when something else there is answered. */
export type Givet = Readonly<{ slag: 'GIVET'; namn: string; varde: unknown }>;

/** Questions that belong together under a heading of their own. */
export type Grupp = Readonly<{
  slag: 'GRUPP';
  rubrik: string;
  ingress?: ComponentChildren;
  /** Short questions, side by side where there is room. */
  iRad?: boolean;
  /** Seldom asked: folded until somebody opens it, or until something in it is answered or wrong. */
  vikt?: boolean;
  falt: readonly (Fraga | Givet)[];
}>;

/** All that a form asks, in the order it is shown. */
export type Falt = Fraga | Givet | Grupp;

/** The questions and the given, out of their groups. */
export const utanGrupper = (falt: readonly Falt[]): readonly (Fraga | Givet)[] =>
  falt.flatMap((ett) => (ett.slag === 'GRUPP' ? ett.falt : [ett]));

export const fragorna = (falt: readonly Falt[]): readonly Fraga[] =>
  utanGrupper(falt).filter((ett): ett is Fraga => ett.slag !== 'GIVET');

/** Whether anything in the form may be taken from a file. */
export const harFil = (falt: readonly Falt[]): boolean =>
  fragorna(falt).some((fraga) => fraga.slag === 'TEXT' && fraga.fil !== undefined);

/** What a file is called beside the answer that its text is. */
export const filnamn = (namn: string): string => `${namn}.fil`;

/** What is wrong with one answer, or with the form as a whole. */
export type Faltfel = Readonly<{ namn: string | null; text: string }>;

/** The answers that are shown in the form: what somebody has typed, or what is proposed. */
export type Varden = (fraga: Fraga) => readonly string[];

const foreslaget = ({ varde = [] }: Fraga): readonly string[] => (typeof varde === 'string' ? [varde] : varde);

export const forslag: Varden = foreslaget;

/** What was typed, and nothing else: an answer that somebody took away stays away. */
export const skrivet =
  (falt: Readonly<Record<string, readonly string[]>>): Varden =>
  ({ namn }) =>
    falt[namn] ?? [];
