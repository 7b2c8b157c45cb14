import type { Hinder } from '../hinder';
import { arArbetsdag, laggTillArbetsdagar, svensktDatum, type Arbetskalender, type Datum } from '../kalender';
import type { Bevakning } from './bevakning';

/** How long a reminder may be put off: in working days, and never past the due day while that has not come. */
const LANGST_ARBETSDAGAR = 10;

/** Every reason why the reminders of this watch may not wait until `till`. */
export function hinderForUppskjutning(
  { forfaller }: Pick<Bevakning, 'forfaller'>,
  till: Datum,
  { idag, kalender }: Readonly<{ idag: Datum; kalender: Arbetskalender }>,
): readonly Hinder[] {
  const tio = laggTillArbetsdagar(idag, LANGST_ARBETSDAGAR, kalender);
  const senast = forfaller > idag && forfaller < tio ? forfaller : tio;
  return [
    ...(till > idag ? [] : [passerad(till)]),
    ...(till > senast ? [forSent(senast)] : []),
    ...ledig(till, kalender),
  ];
}

const passerad = (till: Datum): Hinder => ({
  kod: 'DAGEN_HAR_INTE_KOMMIT',
  text: `Påminnelsen kan inte skjutas upp till ${svensktDatum(till)}, som inte ligger framåt i tiden.`,
  fix: 'Välj en dag efter i dag.',
});

const forSent = (senast: Datum): Hinder => ({
  kod: 'FOR_LANGT_FRAM',
  text: `Påminnelsen kan skjutas upp till senast ${svensktDatum(senast)}.`,
  fix: 'Välj en tidigare dag. Behövs mer tid, be om en ny dag för det som ska vara klart.',
});

function ledig(till: Datum, kalender: Arbetskalender): Hinder[] {
  if (arArbetsdag(till, kalender)) return [];
  const text = `Påminnelser går bara på arbetsdagar, och ${svensktDatum(till)} är ingen.`;
  return [{ kod: 'INGEN_ARBETSDAG', text, fix: 'Välj en arbetsdag.' }];
}
