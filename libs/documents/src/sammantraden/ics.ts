import type { Tolkning } from '#application';
import { arDatum, datumIStockholm, tidpunkt, type Datum } from '#domain';
import ICAL from 'ical.js';

/** An iCalendar feed: each event is a meeting, named by its summary, known by its UID. */
export function tolkaIcs(text: string): Tolkning {
  const kalender = lasKalender(text);
  if (kalender === null)
    return { rader: [], fel: [{ rad: 1, text: 'Filen går inte att läsa som en kalender (iCalendar).' }] };
  const handelser = kalender.getAllSubcomponents('vevent');
  return {
    fel: handelser.flatMap((handelse, i) => hinder(handelse).map((fel) => ({ rad: i + 1, text: fel }))),
    rader: handelser.flatMap((handelse, i) => (hinder(handelse).length > 0 ? [] : [rad(handelse, i + 1)])),
  };
}

function lasKalender(text: string): ICAL.Component | null {
  try {
    const kalender = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
    return kalender.name === 'vcalendar' ? kalender : null;
  } catch {
    return null;
  }
}

function hinder(handelse: ICAL.Component): readonly string[] {
  const namn = ordet(handelse, 'summary') ?? 'Händelsen';
  return [
    ...(dagen(handelse) === null ? [`${namn} har ingen dag som går att läsa.`] : []),
    ...(handelse.hasProperty('rrule') ? [`${namn} upprepas. Lägg in varje sammanträde för sig.`] : []),
    ...(ordet(handelse, 'status') === 'CANCELLED' ? [`${namn} är inställt. Ställ in sammanträdet för sig.`] : []),
  ];
}

const rad = (handelse: ICAL.Component, nummer: number): Tolkning['rader'][number] => ({
  ...{ rad: nummer, organ: ordet(handelse, 'summary'), kallId: ordet(handelse, 'uid') },
  datum: dagen(handelse) as Datum,
  ...{ auDatum: null, manusstopp: null, kallelseUt: null, planeradJustering: null },
});

/** The day in Sweden: a whole day as it stands, a time as it is there. */
function dagen(handelse: ICAL.Component): Datum | null {
  const start = handelse.getFirstPropertyValue('dtstart');
  if (!(start instanceof ICAL.Time)) return null;
  const text = start.toString().slice(0, 10);
  // A time in UTC may be another day here; one in a zone of its own is written as it is shown there.
  const dag =
    start.zone === ICAL.Timezone.utcTimezone ? datumIStockholm(tidpunkt(start.toJSDate().toISOString())) : text;
  return arDatum(dag) ? dag : null;
}

function ordet(handelse: ICAL.Component, falt: string): string | null {
  const varde = handelse.getFirstPropertyValue(falt);
  return typeof varde === 'string' && varde.trim() !== '' ? varde.trim() : null;
}
