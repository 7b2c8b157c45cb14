/** Where a case has its page. */
export const arendevag = (arendeId: string): string => `/arenden/${arendeId}`;

/** Where an åtgärd of a case has its page. */
export const atgardsvag = (arendeId: string, atgardId: string): string => `${arendevag(arendeId)}/atgarder/${atgardId}`;

/** Where a granskning has its page. */
export const granskningsvag = (granskningId: string): string => `/granskningar/${granskningId}`;

/** Where a remiss of a case is. */
export const remissvag = (arendeId: string, remissId: string): string => `${arendevag(arendeId)}/remisser/${remissId}`;

/** Where a receipt answers "Varför fick jag det här?"; letters lead there. */
export const kvittovag = (kvittoId: string): string => `/kvitton/${kvittoId}`;

/** The address of a pattern with ids in place of their names: `arenden/:arendeId/plan`. */
export const medIdn = (monster: string, idn: Readonly<Record<string, string>>): string =>
  `/${monster.replaceAll(/:(\w+)/g, (_, namn: string) => idn[namn] ?? '')}`;
