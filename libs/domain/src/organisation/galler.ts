import type { Datum } from '../kalender';

type Period = Readonly<{ from: Datum; tom: Datum | null }>;

/** Whether a period counts a day; first and last day are part of it. */
export const gallerDen =
  (dag: Datum) =>
  ({ from, tom }: Period): boolean =>
    from <= dag && (tom === null || tom >= dag);

/** Whether two periods have a day in common. */
export const overlappar = (a: Period, b: Period): boolean =>
  (b.tom === null || a.from <= b.tom) && (a.tom === null || b.from <= a.tom);

/** Whether a person is on leave that day. */
export const arLedig = (
  { ledigheter }: Readonly<{ ledigheter: readonly (Period & Readonly<{ personId: string }>)[] }>,
  personId: string,
  dag: Datum,
): boolean => ledigheter.some((ledighet) => ledighet.personId === personId && gallerDen(dag)(ledighet));
