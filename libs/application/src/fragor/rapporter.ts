import type { Rapportslag } from '#domain';
import type { Aktor } from '../aktor/aktor';
import { kravRatt } from '../aktor/krav-ratt';
import { organIUrval, rollMedRattIOrgan } from '../aktor/ratter';
import { Avbruten, fangaAvslag, type Svar } from '../avslag';
import type { Lager, Rapport, Rapportrad } from '../portar';
import { hoppaOver, type Lista, type Sida } from './sida';

export type Rapportfraga = Sida & Readonly<{ organId: string | null; slag: Rapportslag | null }>;

/** Reports of the organ that the person reads, the latest first. */
export function listaRapporter(lager: Lager, aktor: Aktor, fraga: Rapportfraga): Promise<Svar<Lista<Rapportrad>>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'rapport.las');
    const organIds = organIUrval(aktor, 'rapport.las', fraga.organId);
    const { slag, antal } = fraga;
    return lager.iTransaktion(aktor.kommunId, (t) =>
      t.rapporter.lista({ organIds, slag, antal, hoppaOver: hoppaOver(fraga) }),
    );
  });
}

/** One report as it was frozen. Another organ's is not there. */
export function visaRapport(lager: Lager, aktor: Aktor, id: string): Promise<Svar<Rapport>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'rapport.las');
    const rapport = await lager.iTransaktion(aktor.kommunId, (t) => t.rapporter.hamta(id));
    if (rapport === null || rollMedRattIOrgan(aktor, 'rapport.las', rapport.organId) === null) {
      throw new Avbruten({ kod: 'FINNS_INTE' });
    }
    return rapport;
  });
}
