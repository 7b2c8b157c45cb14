import type { Aktor } from '../aktor/aktor';
import { Avbruten, fangaAvslag, type Svar } from '../avslag';
import { kravRatt } from '../aktor/krav-ratt';
import type { Granskningsrad, Lager, LagradPublicering } from '../portar';
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

function finns<T>(varde: T | null): T {
  if (varde === null) throw new Avbruten({ kod: 'FINNS_INTE' });
  return varde;
}
