import { minne, type Minne } from '../minne';
import { arDatum, type Datum, type Tidpunkt } from './datum';

// Swedish writes dates as ISO 8601 does, which the specs pin: year-month-day hour:minute.
const STOCKHOLM = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const MINUT_MS = 60 * 1000;
const TIMME_MS = 60 * MINUT_MS;

const franMs = (ms: number): Tidpunkt => new Date(ms).toISOString() as Tidpunkt;

// Date.parse alone would read 30 February as 2 March.
const MED_ZON = /^([^T]*)T.*(?:Z|[+-]\d{2}:\d{2})$/;

/** Reads an instant with zone (`…Z` or an offset). Throws RangeError when it is none, or its day does not exist. */
export function tidpunkt(text: string): Tidpunkt {
  const ms = arDatum(MED_ZON.exec(text)?.[1] ?? '') ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms)) throw new RangeError(`${text} är ingen tidpunkt.`);
  return franMs(ms);
}

/** "2025-03-17 07:30" in Stockholm at that instant, whatever zone the process runs in. */
const vaggklocka = (ms: number): string => STOCKHOLM.format(ms);

// Zones are slow to work out, and the same moments are asked about again and again.
const DAGAR = minne<Tidpunkt, Datum>();
const TIDPUNKTER = minne<string, Minne<Datum, Tidpunkt>>();

/** The day in Stockholm at the instant. */
export const datumIStockholm = (t: Tidpunkt): Datum => DAGAR(t, () => vaggklocka(Date.parse(t)).slice(0, 10) as Datum);

/** The time of day in Stockholm at the instant, `HH:MM`. */
export const klockslagIStockholm = (t: Tidpunkt): string => vaggklocka(Date.parse(t)).slice(11);

/**
 * The instant when clocks in Stockholm show `klockslag` (`HH:MM`) on the day. A time that occurs twice in autumn is the
 * first of them; one that spring skips is an hour later on the clock.
 */
export const tidpunktIStockholm = (d: Datum, klockslag: string): Tidpunkt =>
  TIDPUNKTER(klockslag, () => minne())(d, () => raknaUtTidpunkt(d, klockslag));

function raknaUtTidpunkt(d: Datum, klockslag: string): Tidpunkt {
  const onskad = `${d} ${klockslag}`;
  const somUtc = Date.parse(`${d}T${klockslag}:00.000Z`);
  // Summer time (UTC+2) first: it gives the earlier instant where both fit.
  const traff = [2, 1].map((timmar) => somUtc - timmar * TIMME_MS).find((ms) => vaggklocka(ms) === onskad);
  return franMs(traff ?? somUtc - TIMME_MS);
}

/** Milliseconds from `a` to `b`; negative when `b` comes first. */
export const millisekunderMellan = (a: Tidpunkt, b: Tidpunkt): number => Date.parse(b) - Date.parse(a);

export const laggTillMinuter = (t: Tidpunkt, minuter: number): Tidpunkt => franMs(Date.parse(t) + minuter * MINUT_MS);
