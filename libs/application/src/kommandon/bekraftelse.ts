import { personnummerITexten, type Bekraftbar, type Hinder } from '#domain';

/** What is asked for, and which warnings the caller has seen and says are right. */
export type Bekraftad = Readonly<{ begaran: unknown; bekraftat?: readonly Bekraftbar[] | undefined }>;

export const arBekraftat = ({ bekraftat = [] }: Pick<Bekraftad, 'bekraftat'>, kod: Bekraftbar): boolean =>
  bekraftat.includes(kod);

/** Warnings about what people have written, that nobody has confirmed. */
export const obekraftat = (fraga: Bekraftad): readonly Hinder[] =>
  arBekraftat(fraga, 'PERSONNUMMER_I_TEXT') ? [] : personnummerITexten(texter(fraga.begaran));

/** Every text in a request, however deep. An id is chosen by a machine, and is no text. */
function texter(varde: unknown): readonly string[] {
  if (typeof varde === 'string') return [varde];
  if (typeof varde !== 'object' || varde === null) return [];
  return Object.entries(varde).flatMap(([namn, del]) => (/Ids?$/.test(namn) ? [] : texter(del)));
}
