import { beslut, type Hinder, type Utfall } from '../hinder';
import { intePasserat } from '../hinder-vanliga';
import { arArbetsdag, svensktDatum, type Arbetskalender, type Datum } from '../kalender';
import type { Sammanhang } from '../sammanhang';

/** What became true of the kommun's calendar: which day, and the version that counts with it. */
export type KalenderHandelse =
  | Readonly<{ typ: 'ledigDagTillagd'; datum: Datum; kalenderVersion: number }>
  | Readonly<{ typ: 'ledigDagBorttagen'; datum: Datum; kalenderVersion: number }>;

type LedigDag = Readonly<{ datum: Datum }>;
type Kalenderlage = Pick<Sammanhang, 'kalender' | 'idag'>;

/** The organisation gives itself a day off (domain 4.4). What has been is not counted anew. */
export function laggTillLedigDag({ datum }: LedigDag, { kalender, idag }: Kalenderlage): Utfall<KalenderHandelse> {
  const hinder = [...intePasserat('Dagen', datum, idag), ...redanLedig(datum, kalender)];
  return beslut(hinder, { typ: 'ledigDagTillagd', datum, kalenderVersion: kalender.version + 1 });
}

/** The organisation works on a day that it had given itself off. The law's days are not its to take away. */
export function taBortLedigDag({ datum }: LedigDag, { kalender, idag }: Kalenderlage): Utfall<KalenderHandelse> {
  const hinder = [...intePasserat('Dagen', datum, idag), ...inteEgen(datum, kalender)];
  return beslut(hinder, { typ: 'ledigDagBorttagen', datum, kalenderVersion: kalender.version + 1 });
}

/** The calendar as an event leaves it, under a version of its own for receipts to name. */
export function tillampaPaKalender(kalender: Arbetskalender, handelse: KalenderHandelse): Arbetskalender {
  const ovriga = kalender.egnaLedigaDagar.filter((dag) => dag !== handelse.datum);
  const egnaLedigaDagar = handelse.typ === 'ledigDagTillagd' ? [...ovriga, handelse.datum].sort() : ovriga;
  return { id: 'kommunen', version: handelse.kalenderVersion, egnaLedigaDagar };
}

function redanLedig(datum: Datum, kalender: Arbetskalender): Hinder[] {
  if (arArbetsdag(datum, kalender)) return [];
  return [{ kod: 'REDAN_LEDIG', text: `Dagen (${svensktDatum(datum)}) är redan ledig.`, fix: 'Välj en arbetsdag.' }];
}

function inteEgen(datum: Datum, kalender: Arbetskalender): Hinder[] {
  if (kalender.egnaLedigaDagar.includes(datum)) return [];
  return [
    {
      kod: 'INTE_EGEN_LEDIG_DAG',
      text: `Dagen (${svensktDatum(datum)}) är ingen av kommunens egna lediga dagar.`,
      fix: 'Se kalendern: där står de egna dagarna. Helgdagarna följer av lag.',
    },
  ];
}
