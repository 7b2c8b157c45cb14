import { arDatum, laggTillDagar, veckodag, type Datum } from '#domain';

/** Where a day without a year is looked for: from today and on, or up to today. */
export type Riktning = 'FRAM' | 'BAK';

const MANADER = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const VECKODAGAR = ['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön'];

const DAGAR: Readonly<Record<string, number>> = {
  idag: 0,
  'i dag': 0,
  imorgon: 1,
  'i morgon': 1,
  igår: -1,
  'i går': -1,
};

type Skrivet = Readonly<{ ar: number | null; manad: number; dag: number; veckodag: number | null }>;

/**
 * A day as people write it: 2025-03-31, 20250331, 31/3, 31/3 2025, 31.3.2025, 31 mars, "måndag den 31 mars 2025", i dag.
 * Null when it is no day, or a weekday other than the one that was written.
 */
export function tolkaDatum(text: string, idag: Datum, riktning: Riktning): Datum | null {
  const skrivet = text
    .toLowerCase()
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim();
  const dagar = DAGAR[skrivet];
  if (dagar !== undefined) return laggTillDagar(idag, dagar);
  const tolkat = medSiffror(skrivet) ?? medOrd(skrivet);
  if (tolkat === null) return null;
  const dag = tolkat.ar === null ? narmast(tolkat, idag, riktning) : datumAv(tolkat.ar, tolkat);
  if (dag === null || (tolkat.veckodag !== null && veckodag(dag) !== tolkat.veckodag)) return null;
  return dag;
}

function medSiffror(text: string): Skrivet | null {
  const arForst =
    /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})$/.exec(text) ?? /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (arForst !== null) return skrivet(arForst[1], arForst[2], arForst[3]);
  const dagForst = /^(\d{1,2}) ?[/.] ?(\d{1,2})(?:[ /.-]+(\d{4}|\d{2}))?\.?$/.exec(text);
  return dagForst === null ? null : skrivet(dagForst[3], dagForst[2], dagForst[1]);
}

function medOrd(text: string): Skrivet | null {
  const delar = /^(?:([a-zåäö]+)\.?,? )??(?:den )?(\d{1,2})(?::?[ae])? ([a-zåäö]+)\.?,?(?: (\d{4}))?$/.exec(text);
  if (delar === null) return null;
  const [, dagensNamn, dag, manadens = '', ar] = delar;
  const manad = numret(MANADER, manadens);
  const ivecka = dagensNamn === undefined ? null : numret(VECKODAGAR, dagensNamn);
  if (manad === null || (dagensNamn !== undefined && ivecka === null)) return null;
  return { ...skrivet(ar, String(manad), dag), veckodag: ivecka };
}

/** The place of the word in the list, by its first three letters; null when it is none of them. */
function numret(namn: readonly string[], ord: string): number | null {
  const plats = namn.indexOf(ord.slice(0, 3));
  return plats === -1 ? null : plats + 1;
}

const skrivet = (ar = '', manad = '', dag = ''): Skrivet => ({
  ar: ar === '' ? null : Number(ar.length === 2 ? `20${ar}` : ar),
  manad: Number(manad),
  dag: Number(dag),
  veckodag: null,
});

/** The day in the nearest year that has it, this way. Leap days may be four years away, or eight. */
function narmast(skrivet: Skrivet, idag: Datum, riktning: Riktning): Datum | null {
  const iAr = Number(idag.slice(0, 4));
  for (let steg = 0; steg <= 8; steg += 1) {
    const dag = datumAv(riktning === 'FRAM' ? iAr + steg : iAr - steg, skrivet);
    if (dag !== null && (riktning === 'FRAM' ? dag >= idag : dag <= idag)) return dag;
  }
  return null;
}

function datumAv(ar: number, { manad, dag }: Skrivet): Datum | null {
  const tvasiffrigt = (tal: number): string => String(tal).padStart(2, '0');
  const text = `${String(ar).padStart(4, '0')}-${tvasiffrigt(manad)}-${tvasiffrigt(dag)}`;
  return arDatum(text) ? text : null;
}
