/** Which role of the line a step turns to. Resolved to a post, and to a person, when the step is taken (design 7). */
export const MOTTAGARE = ['HANDLAGGARE', 'ANSVARIG', 'NARMAST_HOGRE', 'FORVALTNINGSCHEF', 'ORDFORANDE'] as const;
export type Mottagare = (typeof MOTTAGARE)[number];

/** One step of a ladder: when, in working days from the due day (negative = before), and who is told. */
export type Steg = Readonly<{ arbetsdagar: number; till: Mottagare; slag: 'PAMINNELSE' | 'ESKALERING' }>;

/**
 * A ladder is data with a version: the receipt of each reminder names the version that sent it. Steps stand in the order
 * of their distance, which is what they are known by when a new version meets an open case (`avstand`).
 */
export type Stege = Readonly<{
  id: StegeId;
  version: number;
  /** Who is told the morning after the watch begins; null when nobody needs to be. */
  nyUppgift: Mottagare | null;
  steg: readonly [Steg, ...Steg[]];
  /** After the last step it is repeated every so many working days, until the watch ends; null when that was all. */
  darefterVar: number | null;
}>;

export const STEGE_ID = ['svar', 'atgard', 'uppgift', 'kort', 'extern'] as const;
export type StegeId = (typeof STEGE_ID)[number];

const paminn = (arbetsdagar: number, till: Mottagare): Steg => ({ arbetsdagar, till, slag: 'PAMINNELSE' });
const eskalera = (arbetsdagar: number, till: Mottagare): Steg => ({ arbetsdagar, till, slag: 'ESKALERING' });

/**
 * The default policy: for the reply, for åtgärder, and for inner tasks on the way (domain 2.5). The short ladder is for
 * what is good to have done but stops nothing: said, reminded of and raised once, and then left to the lists. The one
 * for externals is sparse: whoever follows a bolag can ask it to reply, and not do it in its place (ADR 28).
 */
export const STANDARDSTEGAR: Readonly<Record<StegeId, Stege>> = {
  svar: {
    id: 'svar',
    version: 1,
    nyUppgift: null,
    steg: [
      paminn(-30, 'HANDLAGGARE'),
      paminn(-20, 'HANDLAGGARE'),
      paminn(-10, 'HANDLAGGARE'),
      paminn(-5, 'FORVALTNINGSCHEF'),
      paminn(-1, 'FORVALTNINGSCHEF'),
      eskalera(1, 'FORVALTNINGSCHEF'),
      eskalera(6, 'ORDFORANDE'),
    ],
    darefterVar: 5,
  },
  atgard: {
    id: 'atgard',
    version: 1,
    nyUppgift: null,
    steg: [
      paminn(-10, 'ANSVARIG'),
      paminn(-1, 'ANSVARIG'),
      paminn(1, 'ANSVARIG'),
      eskalera(5, 'NARMAST_HOGRE'),
      eskalera(10, 'FORVALTNINGSCHEF'),
    ],
    darefterVar: 10,
  },
  uppgift: {
    id: 'uppgift',
    version: 1,
    nyUppgift: 'ANSVARIG',
    steg: [paminn(-1, 'ANSVARIG'), paminn(1, 'ANSVARIG'), eskalera(5, 'NARMAST_HOGRE')],
    darefterVar: 10,
  },
  kort: {
    id: 'kort',
    version: 1,
    nyUppgift: 'ANSVARIG',
    steg: [paminn(1, 'ANSVARIG'), eskalera(5, 'NARMAST_HOGRE')],
    darefterVar: null,
  },
  extern: {
    id: 'extern',
    version: 1,
    nyUppgift: null,
    steg: [paminn(-10, 'ANSVARIG'), paminn(0, 'ANSVARIG'), paminn(5, 'ANSVARIG'), eskalera(10, 'NARMAST_HOGRE')],
    darefterVar: 10,
  },
};
