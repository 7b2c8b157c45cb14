/** An open case, as its partial indexes have it: they are used only by conditions that say the same, word for word. */
export const OPPET = `svar_status NOT IN ('AVSLUTAD', 'AVSKRIVEN')`;

/** An open case whose reply revisorerna wait for. */
export const VANTAT = `svar_mottaget IS NULL AND ${OPPET} AND tillstand ->> 'slag' = 'SVAR'`;

/** What revisorerna sent, open or not: another organ's question to an organ is nothing they asked (ADR 27). */
export const TILL_REVISORERNA = `tillstand ->> 'slag' <> 'REMISS'`;
