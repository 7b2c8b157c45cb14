import { datumIStockholm, isoVecka, klockslagIStockholm, type Datum, type Tidpunkt } from '#domain';

type Datumform = Readonly<{ ar?: boolean; vecka?: boolean }>;

/** "onsdag 12 februari", with the year and the week where they are asked for. */
export function svenskDag(dag: Datum, { ar = false, vecka = false }: Datumform = {}): string {
  const text = new Date(`${dag}T12:00:00.000Z`).toLocaleDateString('sv-SE', {
    ...{ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' },
    ...(ar ? { year: 'numeric' } : {}),
  });
  return vecka ? `${text}, vecka ${String(isoVecka(dag))}` : text;
}

/** "2025-02-17 kl. 07.00", as in the log. */
export const svenskTid = (tid: Tidpunkt): string =>
  `${datumIStockholm(tid)} kl. ${klockslagIStockholm(tid).replace(':', '.')}`;

/** With a capital letter, at the beginning of a sentence. */
export const versalt = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** A day in a page. Its words stay on one line; the year is left out when it is that of `idag`. */
export function Dag({ dag, idag }: Readonly<{ dag: Datum; idag?: Datum }>) {
  const text = svenskDag(dag, { ar: dag.slice(0, 4) !== idag?.slice(0, 4) });
  return <time dateTime={dag}>{text.replaceAll(' ', '\u00a0')}</time>;
}
