import { SVENSK_KALENDER, nastaArbetsdag } from './arbetskalender';
import { laggTillDagar, type Datum } from './datum';

/**
 * The last day of a time that the law counts in weeks from a day: the same weekday, or the next working day when that is
 * a Saturday, a Sunday, a public holiday or one of the three eves (lag 1930:173 1–2 §§). Sweden's days, never a kommun's
 * own; and never for svar senast, which no law sets.
 */
export const lagtidIVeckor = (fran: Datum, veckor: number): Datum =>
  nastaArbetsdag(laggTillDagar(fran, veckor * 7), SVENSK_KALENDER);
