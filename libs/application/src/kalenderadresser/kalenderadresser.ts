import type { Aktor } from '../aktor/aktor';
import { kravRatt } from '../aktor/krav-ratt';
import { Avbruten, fangaAvslag, type Svar } from '../avslag';
import { enGang, type Nyckel, type Utfort } from '../kommandon/en-gang';
import type { Kalenderadress, KalenderadressLager, Lager, Transaktion } from '../portar';

const RATT = 'kalender.prenumerera';
const UTAN_VERSION = { status: 200, etag: null, location: null };

type Mina = Awaited<ReturnType<KalenderadressLager['mina']>>;

/** The addresses that the person has, each with its hash: by it one who has the secret knows that it is this one's. */
export function minaKalenderadresser(lager: Lager, aktor: Aktor): Promise<Svar<Mina>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, RATT);
    return lager.iTransaktion(aktor.kommunId, (t) => t.kalenderadresser.mina(aktor.personId));
  });
}

/** `hash`: hex SHA-256 of the address's secret, which is never given to us. */
export type NyKalenderadress = Kalenderadress & Readonly<{ hash: string; nyckel: Nyckel }>;

/** A new address for the person's own days, or for an organ's meetings. */
export const skapaKalenderadress = (
  lager: Lager,
  aktor: Aktor,
  { id, hash, organId, nyckel }: NyKalenderadress,
): Promise<Svar<Utfort<Andrad>>> =>
  andra(lager, aktor, nyckel, async (t) => {
    const { organ } = await t.organisation.hamta();
    if (organId !== null && !organ.some((ett) => ett.id === organId)) throw new Avbruten({ kod: 'FINNS_INTE' });
    await t.kalenderadresser.skapa({ id, hash, organId, personId: aktor.personId });
    return { id };
  });

/** The address opens nothing any more. */
export const draInKalenderadress = (
  lager: Lager,
  aktor: Aktor,
  { id, nyckel }: Readonly<{ id: string; nyckel: Nyckel }>,
): Promise<Svar<Utfort<Andrad>>> =>
  andra(lager, aktor, nyckel, async (t) => {
    if (!(await t.kalenderadresser.draIn(id, aktor.personId))) throw new Avbruten({ kod: 'FINNS_INTE' });
    return { id };
  });

type Andrad = Readonly<{ id: string }>;

/** Once per key, in one transaction. */
const andra = (
  lager: Lager,
  aktor: Aktor,
  nyckel: Nyckel,
  gor: (t: Transaktion) => Promise<Andrad>,
): Promise<Svar<Utfort<Andrad>>> =>
  fangaAvslag(async () => {
    kravRatt(aktor, RATT);
    return lager.iTransaktion(aktor.kommunId, (t) =>
      enGang(
        t,
        { aktor, nyckel, begaran: {} },
        () => gor(t),
        () => UTAN_VERSION,
      ),
    );
  });
