/**
 * Why something cannot be done, and what would make it possible. Shown as it stands in UI and API.
 * `kod` is permanent; `text` and `fix` are Swedish klarspråk and hold no personal data.
 */
export type Hinder = Readonly<{
  kod: string;
  text: string;
  fix: string;
  /** The case that the reason points to, when it is another and the reader may see it. */
  arendeId?: string;
}>;

/**
 * Reasons that are a warning: what looks wrong may be right, and whoever sees it says so by naming the code (quality E2
 * no. 33 and 34).
 */
export const BEKRAFTBARA = ['PERSONNUMMER_I_TEXT', 'SAMMA_DIARIENUMMER'] as const;
export type Bekraftbar = (typeof BEKRAFTBARA)[number];

/** The outcome of a decision: events that are now true, or every reason why not, never only the first (ADR 6). */
export type Utfall<H> =
  Readonly<{ ok: true; handelser: readonly H[] }> | Readonly<{ ok: false; hinder: readonly Hinder[] }>;

export const utfall = <H>(...handelser: readonly H[]): Utfall<H> => ({ ok: true, handelser });

export const nekat = (hinder: readonly Hinder[]): Utfall<never> => ({ ok: false, hinder });

/** Refuses with all reasons when there are any, otherwise lets the events become true. */
export const beslut = <H>(hinder: readonly Hinder[], ...handelser: readonly H[]): Utfall<H> =>
  hinder.length > 0 ? nekat(hinder) : utfall(...handelser);
