import type { Datum, Tidpunkt } from '#domain';
import { laggTillDagar } from '#domain';
import ICAL from 'ical.js';

/** A day in a calendar. `uid` is the same each time it is read, so that a changed day moves and does not stand twice. */
export type Kalenderdag = Readonly<{ uid: string; dag: Datum; rubrik: string; text: string; adress: string }>;

export type Kalenderfil = Readonly<{ namn: string; dagar: readonly Kalenderdag[]; skriven: Tidpunkt }>;

/** How often calendar programs are asked to read again. */
const LAS_OM = 'PT6H';

// The library does not count the space that a folded line begins with among the 75 bytes (RFC 5545 3.1).
ICAL.foldLength = 74;

/** An iCalendar of whole days (RFC 5545, RFC 7986), with lines folded and text escaped by the library. */
export function skrivKalender({ namn, dagar, skriven }: Kalenderfil): string {
  const kalender = new ICAL.Component('vcalendar');
  kalender.addPropertyWithValue('version', '2.0');
  kalender.addPropertyWithValue('prodid', '-//Revisionsvakt//Revisionsvakt//SV');
  kalender.addPropertyWithValue('x-wr-calname', namn);
  kalender.addPropertyWithValue('refresh-interval', ICAL.Duration.fromString(LAS_OM)).setParameter('value', 'DURATION');
  for (const dag of dagar) kalender.addSubcomponent(handelsen(dag, skriven));
  return `${kalender.toString()}\r\n`;
}

function handelsen({ uid, dag, rubrik, text, adress }: Kalenderdag, skriven: Tidpunkt): ICAL.Component {
  const handelse = new ICAL.Component('vevent');
  handelse.addPropertyWithValue('uid', uid);
  handelse.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(skriven), true));
  handelse.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(dag));
  handelse.addPropertyWithValue('dtend', ICAL.Time.fromDateString(laggTillDagar(dag, 1)));
  handelse.addPropertyWithValue('summary', rubrik);
  handelse.addPropertyWithValue('description', text);
  handelse.addPropertyWithValue('url', adress);
  // A day to do something by keeps nobody from meeting.
  handelse.addPropertyWithValue('transp', 'TRANSPARENT');
  return handelse;
}
