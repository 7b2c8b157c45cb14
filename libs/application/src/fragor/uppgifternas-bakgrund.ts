import type { Aktor } from '../aktor/aktor';
import { lofte } from '../bevaka/fortfarande-skyldig';
import { malId, type Lager, type Uppgift } from '../portar';
import { postnamnet } from './kvittodelar';

/** What tells why a task lies on the person: its receipt, if they have been told of it, and the names of posts. */
export type Uppgiftsbakgrund = Readonly<{
  kvittoId: (uppgift: Uppgift) => string | null;
  post: (befattningId: string) => string;
}>;

/** For tasks that the person has just been shown. */
export function uppgifternasBakgrund(
  lager: Lager,
  { kommunId, personId }: Aktor,
  uppgifter: readonly Uppgift[],
): Promise<Uppgiftsbakgrund> {
  return lager.iTransaktion(kommunId, async (t) => {
    const kvitton = await t.kvitton.senasteTill(personId, [...new Set(uppgifter.map(malId))]);
    return {
      kvittoId: (uppgift) => kvitton.get(lofte(uppgift)) ?? null,
      post: postnamnet(await t.organisation.hamta()),
    };
  });
}
