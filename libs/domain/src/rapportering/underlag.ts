import type { Datum } from '../kalender';
import type { RevisionsArende } from '../revisionsarende/tillstand';
import type { Rapportperiod } from './period';

/** One case of an organ with what the report of revisorerna says of itself. */
export type RapporteratArende = Readonly<{
  arende: RevisionsArende;
  granskning: Readonly<{ revisionsbyra: string | null; rapportdatum: Datum; samladBedomning: string | null }>;
}>;

/** What a report is made of: one organ's cases as they stand on `datum`, when it is frozen. */
export type Rapportunderlag = Readonly<{
  organ: Readonly<{ id: string; namn: string }>;
  period: Rapportperiod;
  datum: Datum;
  arenden: readonly RapporteratArende[];
}>;

/**
 * The cases that a period is about, oldest first: come in by its end, and not closed before it began. One that was
 * registered after the report was made is the next report's, so that a report made late says the same.
 */
export const iPerioden = ({ arenden, period }: Rapportunderlag): readonly RapporteratArende[] =>
  arenden
    .filter(({ arende }) => arende.inkommen <= period.till && arende.oppnad <= period.rapporteras)
    .filter(({ arende }) => arende.avslut === null || arende.avslut.datum >= period.fran)
    .sort((a, b) => (`${a.arende.inkommen}${a.arende.id}` < `${b.arende.inkommen}${b.arende.id}` ? -1 : 1));
