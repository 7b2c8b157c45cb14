const ELLER = new Intl.ListFormat('sv', { type: 'disjunction' });
const OCH = new Intl.ListFormat('sv', { type: 'conjunction' });

/** "a, b eller c", as Swedish enumerates what suffices. */
export const ettAv = (delar: readonly string[]): string => ELLER.format(delar);

/** "a, b och c", as Swedish enumerates what is all meant. */
export const allaAv = (delar: readonly string[]): string => OCH.format(delar);
