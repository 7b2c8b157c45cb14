import {
  utforKommando,
  visaGranskningssvar,
  type Granskning,
  type Organsvar,
  type Svar,
  type Utfort,
} from '#application';
import type { Datum } from '#domain';
import { varde } from '../http/avslagssida';
import { Sidfel } from '../http/sidfel';
import { granskningsvag } from '../layout/vagar';
import { arendekommandot } from './kommandot';
import { akt, type Akt, type Aktkvitto, type Aktsida } from './akt';

/** One organ's reply to a granskning as revisorerna know it, and where its page is. */
export type Svarsunderlag = Readonly<{ vag: string; granskning: Granskning; svar: Organsvar; idag: Datum }>;

type Beskriven = Readonly<{
  /** Name of the command in ARENDEKOMMANDON; one that asks for no version. */
  kommando: string;
  /** Under `/granskningar/:granskningId/svar/:arendeId/`. */
  vag: string;
  sida: (underlag: Svarsunderlag) => Aktsida;
  kvitto: (underlag: Svarsunderlag) => Aktkvitto;
}>;

/**
 * An act of those who do not read the case: a command on it, drawn from what has been sent to and fro (domain 5.2). They
 * have seen no version and no log, so the form carries neither.
 */
export function publiceringsakt({ kommando: namn, vag, sida, kvitto }: Beskriven): Akt {
  const kommando = arendekommandot(namn);
  if (kommando.kravVersion) throw new Error(`${namn} görs inte utan att läsa ärendet.`);
  return akt<Svarsunderlag>({
    vag: `granskningar/:granskningId/svar/:arendeId/${vag}`,
    ratt: kommando.ratt,
    schema: kommando.begaran,
    hamta: async ({ lager }, { aktor }, { granskningId = '', arendeId = '' }) => {
      const { granskning, svar: alla, idag } = varde(await visaGranskningssvar(lager, aktor, granskningId));
      const svar = alla.find((ett) => ett.arendeId === arendeId);
      if (svar === undefined) throw new Sidfel('FINNS_INTE');
      return { vag: granskningsvag(granskningId), granskning, svar, idag };
    },
    sida,
    version: () => null,
    sett: () => null,
    utfor: ({ lager }, aktor, { vag: { arendeId = '' }, ...resten }): Promise<Svar<Utfort<unknown>>> =>
      utforKommando(lager, aktor, { kommando, arendeId, atgardId: '', remissId: '', ...resten }),
    kvitto,
    andrat: () => Promise.resolve([]),
  });
}
