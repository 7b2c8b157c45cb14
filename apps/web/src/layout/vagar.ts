/** Where a case has its page. */
export const arendevag = (arendeId: string): string => `/arenden/${arendeId}`;

/** Where an åtgärd of a case has its page. */
export const atgardsvag = (arendeId: string, atgardId: string): string => `${arendevag(arendeId)}/atgarder/${atgardId}`;
