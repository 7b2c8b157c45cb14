import type { Hinder } from './hinder';
import { svensktDatum, type Datum } from './kalender';

/** Nothing is recorded as done on a day that has not come. `vad` begins the sentence: "Beslutet". */
export function inteIFramtiden(vad: string, datum: Datum, idag: Datum): Hinder[] {
  if (datum <= idag) return [];
  return [
    {
      kod: 'DATUM_I_FRAMTIDEN',
      text: `${vad} har ett datum som ligger i framtiden: ${svensktDatum(datum)}.`,
      fix: 'Registrera det när det har hänt, eller rätta datumet.',
    },
  ];
}

/** Things happen in order: `datum` of `vad` cannot precede `tidigast`, the day of `efterVad`. */
export function inteFore(vad: string, datum: Datum, efterVad: string, tidigast: Datum | null): Hinder[] {
  if (tidigast === null || datum >= tidigast) return [];
  return [
    {
      kod: 'DATUM_FORE',
      text: `${vad} (${svensktDatum(datum)}) kan inte vara före ${efterVad} (${svensktDatum(tidigast)}).`,
      fix: 'Kontrollera de två datumen.',
    },
  ];
}

/** A day that someone must meet is not already past. */
export function intePasserat(vad: string, datum: Datum, idag: Datum): Hinder[] {
  if (datum >= idag) return [];
  return [
    {
      kod: 'DATUM_HAR_PASSERAT',
      text: `${vad} (${svensktDatum(datum)}) har redan passerat.`,
      fix: 'Välj i dag eller en senare dag.',
    },
  ];
}
