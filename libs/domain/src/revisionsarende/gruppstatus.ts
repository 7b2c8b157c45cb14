import type { Datum } from '../kalender';

/** How many of those who must answer a granskning have done so, in numbers and as people say it. */
export type Gruppstatus = Readonly<{ besvarade: number; totalt: number; text: string }>;

/** Answered means that revisorerna have the reply; the granskning is answered when all have (domain 2.7, scenario S5). */
export function gruppstatus(svarande: readonly Readonly<{ svarMottaget: Datum | null }>[]): Gruppstatus {
  const besvarade = svarande.filter(({ svarMottaget }) => svarMottaget !== null).length;
  const totalt = svarande.length;
  return {
    besvarade,
    totalt,
    text: `${String(besvarade)} av ${String(totalt)} ${totalt === 1 ? 'besvarad' : 'besvarade'}`,
  };
}
