import {
  arendevarningar,
  fristlage,
  gemensammaVarningar,
  gemensamtYttrande,
  hinderFramat,
  medGemensamtManusstopp,
  vadHanderHarnast,
  type Arendevarning,
  type Datum,
  type Fristlage,
  type GemensamtYttrande,
  type Harnast,
  type HinderFramat,
  type RevisionsArende,
  type Sammanhang,
  type SvarStatus,
} from '#domain';
import type { Aktor } from '../aktor/aktor';
import { organIUrval } from '../aktor/ratter';
import { Avbruten, fangaAvslag, type Svar } from '../avslag';
import { farLasa } from '../aktor/far-lasa';
import { kravRatt } from '../aktor/krav-ratt';
import { ovrigaArenden } from '../kommandon/ovriga';
import { sammanhang } from '../kommandon/sammanhang';
import type { Arenderad, Lager, LagratArende, LoggadHandelse, Transaktion } from '../portar';
import { hoppaOver, type Lista, type Sida } from './sida';

export type Arendefraga = Sida &
  Readonly<{
    organId: string | null;
    svarStatus: SvarStatus | null;
    sok: string | null;
    /** Keyset position; wins over `sida`. */
    efter: Readonly<{ svarSenast: Datum; id: string }> | null;
  }>;

/** Cases that the person may read, nearest svar senast first. */
export function listaArenden(lager: Lager, aktor: Aktor, fraga: Arendefraga): Promise<Svar<Lista<Arenderad>>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'arende.lista');
    const { svarStatus, sok, efter, antal, organId } = fraga;
    return lager.iTransaktion(aktor.kommunId, (t) =>
      t.arenden.lista({
        organIds: organIUrval(aktor, 'arende.lista', organId),
        forPersonId: aktor.personId,
        ...{ svarStatus, sok, efter, antal },
        hoppaOver: efter === null ? hoppaOver(fraga) : 0,
      }),
    );
  });
}

/** One case with what happens next and what stands in the way, computed now from the same rules as the reminders. */
export type VisatArende = Readonly<{
  arende: RevisionsArende;
  version: number;
  fristlage: Fristlage;
  vadHanderHarnast: readonly Harnast[];
  hinder: HinderFramat;
  /** What is going wrong in the case; what is wrong with its plan stands in the plan. */
  varningar: readonly Arendevarning[];
  gemensamtYttrande: GemensamtYttrande | null;
}>;

export function visaArende(lager: Lager, aktor: Aktor, id: string): Promise<Svar<VisatArende>> {
  return lasArende(lager, aktor, id, async (t, { arende, version }) => {
    const s = await sammanhang(t, aktor.personId, null);
    const stegar = (await t.stegar.bok()).stegregler(arende.organId);
    const ovriga = await ovrigaArenden(t, arende, aktor.personId);
    return {
      arende,
      version,
      fristlage: fristlage(arende.frister, arende.svarMottaget, s.idag),
      vadHanderHarnast: vadHanderHarnast(medGemensamtManusstopp(arende, ovriga), { ...s, stegar }),
      hinder: hinderFramat(arende),
      varningar: [...gemensammaVarningar(arende, ovriga, organnamn(s)), ...arendevarningar(arende, s)],
      gemensamtYttrande: gemensamtYttrande(arende, ovriga),
    };
  });
}

const organnamn =
  ({ organisation: { organ } }: Sammanhang) =>
  (organId: string): string =>
    organ.find(({ id }) => id === organId)?.namn ?? 'ett organ som inte längre finns';

/** The case's log, in order, from the number after `efterNummer`. */
export function arendetsHandelser(
  lager: Lager,
  aktor: Aktor,
  { id, efterNummer, antal }: Readonly<{ id: string; efterNummer: number; antal: number }>,
): Promise<Svar<readonly LoggadHandelse[]>> {
  return lasArende(lager, aktor, id, (t) => t.arenden.handelser(id, efterNummer, antal));
}

/**
 * Reads something of one case, if the person may read the case. Who may not gets the same answer as when there is none.
 * An enhetschef reads the cases where a remiss or an åtgärd lies on their post (domain 5.2 "s").
 */
export function lasArende<T>(
  lager: Lager,
  aktor: Aktor,
  id: string,
  las: (t: Transaktion, lagrat: LagratArende) => Promise<T>,
): Promise<Svar<T>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'arende.las');
    return lager.iTransaktion(aktor.kommunId, async (t) => {
      const lagrat = await t.arenden.hamta(id);
      if (lagrat === null || !farLasa(aktor, lagrat.arende)) throw new Avbruten({ kod: 'FINNS_INTE' });
      return las(t, lagrat);
    });
  });
}
