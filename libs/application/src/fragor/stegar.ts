import {
  STANDARDPAMINNELSEREGLER,
  STANDARDSTEGAR,
  STEGE_ID,
  type Datum,
  type Paminnelseregler,
  type Stege,
  type Tidpunkt,
} from '#domain';
import type { Aktor } from '../aktor/aktor';
import { kravRatt } from '../aktor/krav-ratt';
import { fangaAvslag, type Svar } from '../avslag';
import type { Lager, ObestallbartBrev, Stegbok } from '../portar';
import { hoppaOver, type Lista, type Sida } from './sida';

/** Since when and by whom; null where it is the standard, which has always held. */
type Publicerad = Readonly<{ gallerFran: Datum | null; publicerad: Tidpunkt | null; personId: string | null }>;

export type Stegevy = Publicerad & Readonly<{ organId: string | null; stege: Stege }>;
export type Regelvy = Publicerad & Readonly<{ regler: Paminnelseregler }>;

const STANDARD: Publicerad = { gallerFran: null, publicerad: null, personId: null };

/** Every version of every ladder, the standard ones first. */
export function listaStegar(lager: Lager, aktor: Aktor): Promise<Svar<readonly Stegevy[]>> {
  return urBoken(lager, aktor, ({ stegar }) => [
    ...STEGE_ID.map((id) => ({ ...STANDARD, organId: null, stege: STANDARDSTEGAR[id] })),
    ...stegar,
  ]);
}

/** Every version of the rules for when people are told, the standard first. */
export function listaPaminnelseregler(lager: Lager, aktor: Aktor): Promise<Svar<readonly Regelvy[]>> {
  return urBoken(lager, aktor, ({ regler }) => [{ ...STANDARD, regler: STANDARDPAMINNELSEREGLER }, ...regler]);
}

function urBoken<T>(lager: Lager, aktor: Aktor, las: (bok: Stegbok) => T): Promise<Svar<T>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'stegar.las');
    return lager.iTransaktion(aktor.kommunId, async (t) => las(await t.stegar.bok()));
  });
}

/** Letters that nobody tries to send any more, latest first: whose address to look at. */
export function listaObestallbara(lager: Lager, aktor: Aktor, sida: Sida): Promise<Svar<Lista<ObestallbartBrev>>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'brev.las');
    return lager.iTransaktion(aktor.kommunId, (t) => t.brev.obestallbara(hoppaOver(sida), sida.antal));
  });
}
