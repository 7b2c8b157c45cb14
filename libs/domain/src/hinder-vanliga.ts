import type { Hinder } from './hinder';
import { laggTillManader, svensktDatum, type Datum } from './kalender';

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

/** Further ahead than this is a slip of the pen: an organ of next mandatperiod is bound by no promise (quality E2 no. 23). */
const LANGST_FRAM_AR = 5;

/** A day that is set now lies within the years that anybody plans for. */
export function inteForLangtFram(vad: string, datum: Datum, fran: Datum): Hinder[] {
  if (datum <= laggTillManader(fran, LANGST_FRAM_AR * 12)) return [];
  return [
    {
      kod: 'DATUM_FOR_LANGT_FRAM',
      text: `${vad} (${svensktDatum(datum)}) ligger mer än ${String(LANGST_FRAM_AR)} år fram.`,
      fix: 'Kontrollera årtalet.',
    },
  ];
}

/** A day that someone is given to meet: it has not passed, and is near enough to be meant. */
export const dagAttHalla = (vad: string, datum: Datum, idag: Datum): Hinder[] => [
  ...intePasserat(vad, datum, idag),
  ...inteForLangtFram(vad, datum, idag),
];

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
