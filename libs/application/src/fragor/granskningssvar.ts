import {
  arJavig,
  datumIStockholm,
  svarTillRevisorerna,
  type Datum,
  type RevisionsArende,
  type Revisorssteg,
  type SvarTillRevisorerna,
} from '#domain';
import type { Aktor } from '../aktor/aktor';
import { farLasa } from '../aktor/far-lasa';
import { kravRatt } from '../aktor/krav-ratt';
import { rollMedRatt, rollMedRattIOrgan } from '../aktor/ratter';
import { Avbruten, fangaAvslag, type Svar } from '../avslag';
import type { Granskning, Lager, LagradPublicering, Transaktion } from '../portar';
import { hoppaOver, type Lista, type Sida } from './sida';

/** The reply of one organ, with its name, and what the person may do about it as a revisor. */
export type Organsvar = Omit<SvarTillRevisorerna, 'mojliga'> &
  Readonly<{
    organ: string;
    kan: readonly Revisorssteg[];
    /** Whether the person reads the case itself. */
    laser: boolean;
  }>;

/** A granskning and where its replies are, as revisorerna know it. */
export type Granskningstraff = Readonly<{ granskning: Granskning; svar: readonly Organsvar[] }>;

/** The same with all that has been published of it, the latest version of each reply first. */
export type Granskningssvar = Granskningstraff & Readonly<{ idag: Datum; publiceringar: readonly LagradPublicering[] }>;

export type Granskningsfraga = Sida & Readonly<{ sok: string | null }>;

/** Granskningar whose words are these, or all; the latest first. */
export function sokGranskningar(
  lager: Lager,
  aktor: Aktor,
  { sok, ...sida }: Granskningsfraga,
): Promise<Svar<Lista<Granskningstraff>>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'granskning.las');
    return lager.iTransaktion(aktor.kommunId, async (t) => {
      const { rader, totalt } = await t.granskningar.sok({ sok, antal: sida.antal, hoppaOver: hoppaOver(sida) });
      return { rader: await medSvar(t, aktor, rader), totalt };
    });
  });
}

/** One granskning with its replies: what has been sent to and fro, and nothing of how the replies come about. */
export function visaGranskningssvar(lager: Lager, aktor: Aktor, id: string): Promise<Svar<Granskningssvar>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'granskning.las');
    return lager.iTransaktion(aktor.kommunId, async (t) => {
      const rad = await t.granskningar.hamta(id);
      if (rad === null) throw new Avbruten({ kod: 'FINNS_INTE' });
      const [traff] = await medSvar(t, aktor, [rad.granskning]);
      const svar = traff?.svar ?? [];
      return {
        granskning: rad.granskning,
        idag: datumIStockholm(await t.nu()),
        svar,
        publiceringar: await publicerat(t, aktor, id, svar),
      };
    });
  });
}

/** Of the replies that the person sees: one who is jävig in a case sees none of it. */
async function publicerat(
  t: Transaktion,
  aktor: Aktor,
  granskningId: string,
  svar: readonly Organsvar[],
): Promise<readonly LagradPublicering[]> {
  if (rollMedRatt(aktor, 'publicering.las') === null) return [];
  const alla = await t.publiceringar.forGranskning(granskningId);
  return alla.filter(({ arendeId }) => svar.some((ett) => ett.arendeId === arendeId));
}

async function medSvar(
  t: Transaktion,
  aktor: Aktor,
  granskningar: readonly Granskning[],
): Promise<readonly Granskningstraff[]> {
  const idag = datumIStockholm(await t.nu());
  const { organ } = await t.organisation.hamta();
  const namn = new Map(organ.map((ett) => [ett.id, ett.namn]));
  const arenden = await t.granskningar.arenden(granskningar.map(({ id }) => id));
  const synliga = arenden.filter((arende) => !arJavig(arende, aktor.personId));
  return granskningar.map((granskning) => ({
    granskning,
    svar: synliga
      .filter(({ granskningId }) => granskningId === granskning.id)
      .map((arende) => organsvar(arende, { aktor, idag, namn }))
      .sort((a, b) => a.organ.localeCompare(b.organ, 'sv')),
  }));
}

type Lasning = Readonly<{ aktor: Aktor; idag: Datum; namn: ReadonlyMap<string, string> }>;

function organsvar(arende: RevisionsArende, { aktor, idag, namn }: Lasning): Organsvar {
  const { mojliga, ...svar } = svarTillRevisorerna(arende, idag);
  const arRevisor = rollMedRattIOrgan(aktor, 'svar.bedom', svar.organId) !== null;
  const organ = namn.get(svar.organId) ?? '';
  const till = { organ, kan: arRevisor ? mojliga : [], laser: farLasa(aktor, arende) };
  // What revisorerna and an organ write to each other is for those who read what is published.
  if (rollMedRatt(aktor, 'publicering.las') !== null) return { ...svar, ...till };
  return { ...svar, begartAnstand: null, paminnelser: [], kompletteringar: [], ...till };
}
