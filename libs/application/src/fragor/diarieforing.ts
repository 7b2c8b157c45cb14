import { arJavig, type RevisionsArende } from '#domain';
import type { Aktor } from '../aktor/aktor';
import { kravRatt } from '../aktor/krav-ratt';
import { rollMedRattIOrgan } from '../aktor/ratter';
import { Avbruten, fangaAvslag, type Svar } from '../avslag';
import type { Lager } from '../portar';

/** What a case is called, for those who put it into the diarium: a registrator may not read it (domain 5.2). */
export type AttDiariefora = Pick<RevisionsArende, 'titel' | 'inkommen' | 'dnr' | 'revisorernasDnr'> &
  Readonly<{ version: number }>;

export function attDiariefora(lager: Lager, aktor: Aktor, arendeId: string): Promise<Svar<AttDiariefora>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'arende.registrera');
    return lager.iTransaktion(aktor.kommunId, async (t) => {
      const lagrat = await t.arenden.hamta(arendeId);
      if (lagrat === null || !farDiariefora(aktor, lagrat.arende)) throw new Avbruten({ kod: 'FINNS_INTE' });
      const { titel, inkommen, dnr, revisorernasDnr } = lagrat.arende;
      return { titel, inkommen, dnr, revisorernasDnr, version: lagrat.version };
    });
  });
}

export const farDiariefora = (aktor: Aktor, arende: RevisionsArende): boolean =>
  !arJavig(arende, aktor.personId) && rollMedRattIOrgan(aktor, 'arende.registrera', arende.organId) !== null;
