import { datumIStockholm, type AtgardStatus, type Datum } from '#domain';
import type { Aktor } from '../aktor/aktor';
import { kravRatt } from '../aktor/krav-ratt';
import { organIUrval } from '../aktor/ratter';
import { fangaAvslag, type Svar } from '../avslag';
import type { Atgardsfilter, Atgardsrad, Lager } from '../portar';
import { hoppaOver, type Lista, type Sida } from './sida';

export type Atgardsfraga = Sida &
  Pick<Atgardsfilter, 'befattningId' | 'klartFran' | 'klartTill' | 'efter'> &
  Readonly<{ organId: string | null; status: AtgardStatus | null; forsenade: boolean }>;

/** A row as it is shown, with whether it is late today. */
export type VisadAtgardsrad = Omit<Atgardsrad, 'dag'> & Readonly<{ forsenad: boolean; dag: Datum }>;

/** Åtgärder of the cases that the person may read, nearest klart-datum first, those without a day last. */
export function listaAtgarder(lager: Lager, aktor: Aktor, fraga: Atgardsfraga): Promise<Svar<Lista<VisadAtgardsrad>>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'atgard.lista');
    const { befattningId, status, klartFran, klartTill, efter, antal } = fraga;
    return lager.iTransaktion(aktor.kommunId, async (t) => {
      const idag = datumIStockholm(await t.nu());
      const { rader, totalt } = await t.oversikt.atgarder({
        forPersonId: aktor.personId,
        organIds: organIUrval(aktor, 'atgard.lista', fraga.organId),
        ...{ befattningId, status, klartFran, klartTill, efter, antal },
        forsenadeDen: fraga.forsenade ? idag : null,
        hoppaOver: efter === null ? hoppaOver(fraga) : 0,
      });
      return { rader: rader.map((rad) => ({ ...rad, forsenad: arForsenad(rad, idag) })), totalt };
    });
  });
}

/** The same as `arAtgardForsenad` of the domain, on the columns. */
const arForsenad = ({ avslutad, status, dag }: Atgardsrad, idag: Datum): boolean =>
  !avslutad && status !== 'KLARMARKERAD' && dag < idag;
