import type { Tolkning } from '#application';
import { arDatum, type Datum } from '#domain';
import { parse } from 'csv-parse/sync';

/** The columns, as a nämndsekreterare names them. Only organ and datum must be there. */
type Kolumn = 'organ' | 'datum' | 'au' | 'manusstopp' | 'kallelse' | 'justering' | 'id';
type Rad = Readonly<Partial<Record<Kolumn, string>>>;

/** A table with a heading row, from Excel in Swedish (semicolon) or from anywhere (comma). */
export function tolkaCsv(text: string): Tolkning {
  const rader = lasTabell(text);
  if (typeof rader === 'string') return { rader: [], fel: [{ rad: 1, text: rader }] };
  const saknas = ['organ', 'datum'].filter((kolumn) => !Object.hasOwn(rader[0] ?? {}, kolumn));
  if (saknas.length > 0) {
    return { rader: [], fel: [{ rad: 1, text: `Kolumnen ”${saknas.join('” och ”')}” saknas i rubrikraden.` }] };
  }
  // The heading row is the first of the file.
  return rader.map((rad, i) => tolkaRad(rad, i + 2)).reduce(samlat, { rader: [], fel: [] });
}

function lasTabell(text: string): readonly Rad[] | string {
  try {
    return parse(text, {
      bom: true,
      delimiter: [';', ','],
      columns: (rubriker: string[]) => rubriker.map((rubrik) => rubrik.trim().toLowerCase()),
      skip_empty_lines: true,
      trim: true,
    });
  } catch {
    return 'Filen går inte att läsa som en tabell. Spara den som CSV, med lika många kolumner i varje rad.';
  }
}

function tolkaRad(rad: Rad, nummer: number): Tolkning {
  const felaktiga = (['datum', 'au', 'manusstopp', 'kallelse', 'justering'] as const).filter(
    (kolumn) => !arDatum(rad[kolumn] ?? '') && (kolumn === 'datum' || (rad[kolumn] ?? '') !== ''),
  );
  const fel = felaktiga.map((kolumn) => ({
    rad: nummer,
    text: `”${rad[kolumn] ?? ''}” i kolumnen ${kolumn} är inget datum. Skriv ÅÅÅÅ-MM-DD.`,
  }));
  if (fel.length > 0) return { rader: [], fel };
  const dag = (kolumn: Kolumn): Datum | null => ((rad[kolumn] ?? '') === '' ? null : (rad[kolumn] as Datum));
  return {
    fel: [],
    rader: [
      {
        ...{ rad: nummer, organ: rad.organ ?? null, kallId: (rad.id ?? '') === '' ? null : (rad.id ?? null) },
        datum: rad.datum as Datum,
        auDatum: dag('au'),
        manusstopp: dag('manusstopp'),
        kallelseUt: dag('kallelse'),
        planeradJustering: dag('justering'),
      },
    ],
  };
}

const samlat = (a: Tolkning, b: Tolkning): Tolkning => ({
  rader: [...a.rader, ...b.rader],
  fel: [...a.fel, ...b.fel],
});
