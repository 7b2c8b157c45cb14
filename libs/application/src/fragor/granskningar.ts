import {
  arJavig,
  datumIStockholm,
  rekommendationslagen,
  type Datum,
  type Rekommendationslage,
  type RevisionsArende,
  type Uppfoljning,
} from '#domain';
import type { Aktor } from '../aktor/aktor';
import { Avbruten, fangaAvslag, type Svar } from '../avslag';
import { kravRatt } from '../aktor/krav-ratt';
import { organMedRatt } from '../aktor/ratter';
import type { Granskningsrad, Lager, LagradPublicering, LiknandeText } from '../portar';
import { hoppaOver, type Lista, type Sida } from './sida';

/** Every granskning of the kommun and which organ have answered; what the auditors' letter says is no secret. */
export function listaGranskningar(lager: Lager, aktor: Aktor, sida: Sida): Promise<Svar<Lista<Granskningsrad>>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'granskning.las');
    return lager.iTransaktion(aktor.kommunId, (t) => t.granskningar.lista(hoppaOver(sida), sida.antal));
  });
}

export function visaGranskning(lager: Lager, aktor: Aktor, id: string): Promise<Svar<Granskningsrad>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'granskning.las');
    return finns(await lager.iTransaktion(aktor.kommunId, (t) => t.granskningar.hamta(id)));
  });
}

/** Replies as they were expedierade, latest version per case: all that revisorerna see (domain 5.2). */
export function listaPubliceringar(lager: Lager, aktor: Aktor, sida: Sida): Promise<Svar<Lista<LagradPublicering>>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'publicering.las');
    return lager.iTransaktion(aktor.kommunId, (t) => t.publiceringar.lista(hoppaOver(sida), sida.antal));
  });
}

export function visaPublicering(lager: Lager, aktor: Aktor, id: string): Promise<Svar<LagradPublicering>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'publicering.las');
    return finns(await lager.iTransaktion(aktor.kommunId, (t) => t.publiceringar.hamta(id)));
  });
}

/** An earlier recommendation that is like a text, and where each organ stands with it. */
export type LiknandeRekommendation = LiknandeText &
  Readonly<{
    lagen: readonly Readonly<
      { arendeId: string; organId: string } & Pick<Rekommendationslage, 'svar' | 'genomforande' | 'farg'>
    >[];
  }>;

const FLEST_LIKNANDE = 20;

/** For whoever registers a granskning: has this been recommended before, to whom, and what came of it? */
export function liknandeRekommendationer(
  lager: Lager,
  aktor: Aktor,
  text: string,
): Promise<Svar<readonly LiknandeRekommendation[]>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'granskning.registrera');
    return lager.iTransaktion(aktor.kommunId, async (t) => {
      const idag = datumIStockholm(await t.nu());
      const liknande = await t.granskningar.liknande(text, FLEST_LIKNANDE);
      const arenden = await t.granskningar.arenden([...new Set(liknande.map(({ granskningId }) => granskningId))]);
      const synliga = arenden.filter((arende) => !arJavig(arende, aktor.personId));
      return liknande.map((traff) => ({ ...traff, lagen: synliga.flatMap((arende) => laget(arende, traff, idag)) }));
    });
  });
}

const laget = (arende: RevisionsArende, { rekommendationId }: LiknandeText, idag: Datum) =>
  rekommendationslagen(arende, idag)
    .filter((lage) => lage.rekommendationId === rekommendationId)
    .map(({ svar, genomforande, farg }) => ({
      arendeId: arende.id,
      organId: arende.organId,
      svar,
      genomforande,
      farg,
    }));

/** What a granskning goes back to, of the organ that the person reads, as it stood when the granskning came. */
export function granskningensUppfoljningar(
  lager: Lager,
  aktor: Aktor,
  id: string,
): Promise<Svar<readonly Uppfoljning[]>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'rapport.las');
    const organIds = organMedRatt(aktor, 'rapport.las');
    return lager.iTransaktion(aktor.kommunId, async (t) => {
      finns(await t.granskningar.hamta(id));
      const alla = await t.granskningar.uppfoljningar(id);
      const arenden = await t.granskningar.arenden([...new Set(alla.map(({ granskningId }) => granskningId))]);
      const javigI = arenden.filter((arende) => arJavig(arende, aktor.personId)).map((arende) => arende.id);
      return alla.filter(
        ({ organId, arendeId }) => (organIds === null || organIds.includes(organId)) && !javigI.includes(arendeId),
      );
    });
  });
}

function finns<T>(varde: T | null): T {
  if (varde === null) throw new Avbruten({ kod: 'FINNS_INTE' });
  return varde;
}
