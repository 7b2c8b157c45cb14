import type { Hinder } from '../hinder';
import { inteFore, intePasserat } from '../hinder-vanliga';
import { laggTillDagar, laggTillManader, svensktDatum, type Datum } from '../kalender';
import type { Sammanhang } from '../sammanhang';
import type { Sammantradesdagar } from './handelser';

/** What a decision on meetings may know. */
export type Moteslage = Pick<Sammanhang, 'idag' | 'organisation' | 'sammantraden' | 'nyttId'>;

const LANGST_FRAM_MANADER = 36;
const JUSTERING_HOGST_DAGAR = 14; // KL 5:69 via 6:35

/** Everything that is wrong with the days of a meeting: their order, and what the law lets justering take. */
export const hinderIDagarna = (
  { datum, auDatum, manusstopp, kallelseUt, planeradJustering }: Sammantradesdagar,
  { idag }: Moteslage,
): Hinder[] => [
  ...intePasserat('Sammanträdet', datum, idag),
  ...forLangtFram(datum, idag),
  ...(auDatum === null ? [] : inteFore('Sammanträdet', datum, 'utskottet', auDatum)),
  ...(kallelseUt === null ? [] : inteFore('Sammanträdet', datum, 'kallelsen', kallelseUt)),
  ...(manusstopp === null ? [] : inteFore('Kallelsen', kallelseUt ?? datum, 'manusstopp', manusstopp)),
  ...(manusstopp === null || auDatum === null ? [] : inteFore('Utskottet', auDatum, 'manusstopp', manusstopp)),
  ...(planeradJustering === null ? [] : hinderForJustering(datum, planeradJustering)),
];

/** An organ meets once a day: two meetings on one would be the same meeting twice. */
export function upptagenDag(
  organId: string,
  datum: Datum,
  utomId: string | null,
  { sammantraden }: Moteslage,
): Hinder[] {
  const upptagen = sammantraden.some((m) => m.organId === organId && m.datum === datum && m.id !== utomId);
  if (!upptagen) return [];
  return [
    {
      kod: 'DAGEN_UPPTAGEN',
      text: `Organet sammanträder redan ${svensktDatum(datum)}.`,
      fix: 'Ändra det sammanträde som finns, eller välj en annan dag.',
    },
  ];
}

function forLangtFram(datum: Datum, idag: Datum): Hinder[] {
  if (datum <= laggTillManader(idag, LANGST_FRAM_MANADER)) return [];
  return [
    {
      kod: 'FOR_LANGT_FRAM',
      text: `Sammanträdet ${svensktDatum(datum)} ligger mer än tre år fram.`,
      fix: 'Kontrollera årtalet.',
    },
  ];
}

function hinderForJustering(datum: Datum, justering: Datum): Hinder[] {
  if (justering <= laggTillDagar(datum, JUSTERING_HOGST_DAGAR))
    return inteFore('Justeringen', justering, 'sammanträdet', datum);
  return [
    {
      kod: 'JUSTERING_FOR_SENT',
      text: `Justeringen (${svensktDatum(justering)}) är mer än 14 dagar efter sammanträdet (KL 5:69).`,
      fix: 'Ange en dag inom 14 dagar.',
    },
  ];
}
