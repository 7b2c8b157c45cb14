import { laggTillDagar, veckodag, type Datum } from './datum';

/** A day when no one is expected to work. Eves are no public holidays by law but count as such for time limits. */
export type Helgdag = Readonly<{ datum: Datum; namn: string; arAfton: boolean }>;

// Not through `datum`: a step counted from the last day that it accepts falls in the year after.
const dag = (ar: number, manadOchDag: string): Datum => `${String(ar)}-${manadOchDag}` as Datum;

/** The first given weekday on or after a day. */
function forsta(iso: number, fran: Datum): Datum {
  return laggTillDagar(fran, (iso - veckodag(fran) + 7) % 7);
}

/** Easter Sunday by the Gregorian computus (Meeus/Jones/Butcher). */
function paskdagen(ar: number): Datum {
  const a = ar % 19;
  const b = Math.floor(ar / 100);
  const c = ar % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const manad = Math.floor((h + l - 7 * m + 90) / 25);
  const dagen = (h + l - 7 * m + 33 * manad + 19) % 32;
  return dag(ar, `${String(manad).padStart(2, '0')}-${String(dagen).padStart(2, '0')}`);
}

const FREDAG = 5;
const LORDAG = 6;

/** Nationaldagen took the place of annandag pingst as a public holiday in 2005 (SFS 2004:1320). */
const NATIONALDAGEN_FRAN = 2005;

/**
 * Public holidays of a year (lag 1989:253) and the three eves that lag 1930:173 2 § treats alike for time limits.
 * Sundays that are no other holiday are left to the weekday rule.
 */
export function helgdagar(ar: number): readonly Helgdag[] {
  const pask = paskdagen(ar);
  const midsommardagen = forsta(LORDAG, dag(ar, '06-20'));
  const helg = (namn: string, datumet: Datum): Helgdag => ({ namn, datum: datumet, arAfton: false });
  const afton = (namn: string, datumet: Datum): Helgdag => ({ namn, datum: datumet, arAfton: true });
  return [
    helg('nyårsdagen', dag(ar, '01-01')),
    helg('trettondedag jul', dag(ar, '01-06')),
    helg('långfredagen', laggTillDagar(pask, -2)),
    helg('påskdagen', pask),
    helg('annandag påsk', laggTillDagar(pask, 1)),
    helg('första maj', dag(ar, '05-01')),
    helg('Kristi himmelsfärdsdag', laggTillDagar(pask, 39)),
    helg('pingstdagen', laggTillDagar(pask, 49)),
    ar >= NATIONALDAGEN_FRAN
      ? helg('nationaldagen', dag(ar, '06-06'))
      : helg('annandag pingst', laggTillDagar(pask, 50)),
    afton('midsommarafton', forsta(FREDAG, dag(ar, '06-19'))),
    helg('midsommardagen', midsommardagen),
    helg('alla helgons dag', forsta(LORDAG, dag(ar, '10-31'))),
    afton('julafton', dag(ar, '12-24')),
    helg('juldagen', dag(ar, '12-25')),
    helg('annandag jul', dag(ar, '12-26')),
    afton('nyårsafton', dag(ar, '12-31')),
  ];
}
