import type { Overlamning, Overlamningskvittens, Rapportslag } from '#domain';
import type { Aktor } from '../aktor/aktor';
import { kravRatt } from '../aktor/krav-ratt';
import { organIUrval, rollMedRattIOrgan } from '../aktor/ratter';
import { Avbruten, fangaAvslag, type Svar } from '../avslag';
import type { Lager, Rapport, Rapportrad, Transaktion } from '../portar';
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

/** A report, and for an överlämning who has acknowledged it; null while nobody has. */
export type VisadRapport = Rapport & Readonly<{ kvittens: Overlamningskvittens | null }>;

/** One report as it was frozen. Another organ's is not there; in an överlämning nobody sees cases that they are jäviga in. */
export function visaRapport(lager: Lager, aktor: Aktor, id: string): Promise<Svar<VisadRapport>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'rapport.las');
    return lager.iTransaktion(aktor.kommunId, async (t) => {
      const rapport = await t.rapporter.hamta(id);
      if (rapport === null || rollMedRattIOrgan(aktor, 'rapport.las', rapport.organId) === null) {
        throw new Avbruten({ kod: 'FINNS_INTE' });
      }
      return rapport.overlamning === null
        ? { ...rapport, kvittens: null }
        : visad(t, aktor, rapport, rapport.overlamning);
    });
  });
}

async function visad(t: Transaktion, aktor: Aktor, rapport: Rapport, overlamning: Overlamning): Promise<VisadRapport> {
  const jav = (await t.arenden.medJaviga()).filter(({ javiga }) => javiga.includes(aktor.personId)).map(({ id }) => id);
  const arenden = overlamning.arenden.filter(({ arendeId }) => !jav.includes(arendeId));
  const kvittens = await t.rapporter.kvittens(rapport.organId, overlamning.overlamningsdag);
  return { ...rapport, overlamning: { ...overlamning, arenden }, kvittens };
}
