import { arJavig } from '#domain';
import type { Aktor } from '../aktor/aktor';
import { farLasa } from '../aktor/far-lasa';
import { kravRatt } from '../aktor/krav-ratt';
import { rollMedRatt } from '../aktor/ratter';
import { Avbruten, fangaAvslag, nej, type Svar } from '../avslag';
import { raknaOm, type Omrakning } from '../bevaka/rakna-om';
import type { Kvitto, Lager, Transaktion, Uppskjutning } from '../portar';
import { lasArende } from './arenden';
import { farDiariefora } from './diarieforing';
import { kvittodelar, type Kvittodelar } from './kvittodelar';
import { varfor } from './varfor';

/** A receipt with its answer to "Varför fick jag det här?", and who has put its reminders off. */
export type VisatKvitto = Readonly<{ kvitto: Kvitto; varfor: string; uppskjutningar: readonly Uppskjutning[] }>;

/** The same, worked out again, and with the parts that it rests on. */
export type OmraknatKvitto = VisatKvitto &
  Readonly<{
    omraknat: Omrakning;
    delar: Kvittodelar;
    /** Whether what it is about can be opened from here: who was told once may since have lost that. */
    farOppna: boolean;
  }>;

type Kvittofraga = Readonly<{ id: string; hoppaOver: number; antal: number }>;

/** Reminders and escalations of one case, oldest first. */
export function arendetsKvitton(
  lager: Lager,
  aktor: Aktor,
  { id, hoppaOver, antal }: Kvittofraga,
): Promise<Svar<readonly VisatKvitto[]>> {
  return lasArende(lager, aktor, id, async (t) => visade(t, await t.kvitton.lista(id, hoppaOver, antal)));
}

/** Reminders of replies from bolag and kommunalförbund in one granskning, oldest first. */
export function granskningensKvitton(
  lager: Lager,
  aktor: Aktor,
  { id, hoppaOver, antal }: Kvittofraga,
): Promise<Svar<readonly VisatKvitto[]>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'extern.folj');
    return lager.iTransaktion(aktor.kommunId, async (t) => {
      if ((await t.granskningar.hamta(id)) === null) throw new Avbruten({ kod: 'FINNS_INTE' });
      return visade(t, await t.kvitton.lista(id, hoppaOver, antal));
    });
  });
}

/**
 * One receipt: for everyone who was told of it, unless they are jäviga by now, and for those who may read its case, or who
 * follow those that have none.
 */
export async function visaKvitto(lager: Lager, aktor: Aktor, kvittoId: string): Promise<Svar<OmraknatKvitto>> {
  const visat = await lager.iTransaktion(aktor.kommunId, async (t) => {
    const kvitto = await t.kvitton.hamta(kvittoId);
    if (kvitto === null || !(await farSe(t, aktor, kvitto))) return null;
    const [visat] = await visade(t, [kvitto]);
    if (visat === undefined) return null;
    const gallerMig = await t.kvitton.galler(kvittoId, aktor.personId);
    const om = { omraknat: await raknaOm(t, kvitto), delar: await kvittodelar(t, kvitto, aktor.personId) };
    return { gallerMig, varde: { ...visat, ...om, farOppna: await farOppna(t, aktor, kvitto) } };
  });
  if (visat === null) return nej({ kod: 'FINNS_INTE' });
  if (visat.gallerMig) return { ok: true, varde: visat.varde };
  const { arendeId } = visat.varde.kvitto;
  if (arendeId !== null) return lasArende(lager, aktor, arendeId, () => Promise.resolve(visat.varde));
  return fangaAvslag(() => {
    kravRatt(aktor, 'extern.folj');
    return Promise.resolve(visat.varde);
  });
}

async function farSe(t: Transaktion, { personId }: Aktor, { arendeId }: Kvitto): Promise<boolean> {
  if (arendeId === null) return true;
  const lagrat = await t.arenden.hamta(arendeId);
  return lagrat !== null && !arJavig(lagrat.arende, personId);
}

async function farOppna(t: Transaktion, aktor: Aktor, { arendeId, bevakning }: Kvitto): Promise<boolean> {
  if (arendeId === null) return rollMedRatt(aktor, 'extern.folj') !== null;
  const lagrat = await t.arenden.hamta(arendeId);
  if (lagrat === null) return false;
  if (bevakning.slag === 'DIARIEFORING') return farDiariefora(aktor, lagrat.arende);
  return rollMedRatt(aktor, 'arende.las') !== null && farLasa(aktor, lagrat.arende);
}

async function visade(t: Transaktion, kvitton: readonly Kvitto[]): Promise<readonly VisatKvitto[]> {
  const organisation = await t.organisation.hamta();
  const uppskjutningar = await t.kvitton.uppskjutningar(kvitton.map(({ id }) => id));
  return kvitton.map((kvitto) => ({
    kvitto,
    varfor: varfor(kvitto, organisation),
    uppskjutningar: uppskjutningar.get(kvitto.id) ?? [],
  }));
}
