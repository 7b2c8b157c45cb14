import {
  arJavig,
  bevakningar,
  foljder,
  liggerPa,
  publicering,
  tillampaAlla,
  type ArendeHandelse,
  type Bekraftbar,
  type Hinder,
  type RevisionsArende,
  type Sammanhang,
  type SammaNummer,
} from '#domain';
import type { Aktor, Rollinnehav } from '../aktor/aktor';
import { farSeLage } from '../aktor/far-lasa';
import { kravRatt, kravRattIOrgan } from '../aktor/krav-ratt';
import { Avbruten, avslagForHinder, fangaAvslag, type Svar } from '../avslag';
import { skaVackas } from '../bevaka/vakning';
import { VersionenAndrad, type Lager, type LagratArende, type Transaktion } from '../portar';
import type { Arendekommando } from './arendekommando';
import { av } from './av';
import { arBekraftat } from './bekraftelse';
import { enGang, medVersion, type Nyckel, type Utfort } from './en-gang';
import { genomforFoljder } from './foljder';
import { delasMed, ovrigaArenden } from './ovriga';
import { sammanhang } from './sammanhang';

/** What a command answers with: enough to go on from, nothing that the actor might not read. */
export type Kommandosvar = Readonly<{
  id: string;
  version: number;
  /** Null for one who may not see where the case stands: where a draft is, is as secret as what it says (domain 5.2 rule 1). */
  svarStatus: RevisionsArende['svarStatus'] | null;
}>;

export type Kommandobegaran = Readonly<{
  kommando: Arendekommando;
  arendeId: string;
  atgardId: string;
  remissId: string;
  /** Validated by `kommando.begaran`. */
  begaran: unknown;
  /** The version the caller saw (If-Match); null when they named none. */
  version: number | null;
  nyckel: Nyckel;
  bekraftat?: readonly Bekraftbar[];
}>;

/** Carries out one command on one case: authorise → load → decide → save, in one transaction, or nothing at all. */
export async function utforKommando(
  lager: Lager,
  aktor: Aktor,
  begaran: Kommandobegaran,
): Promise<Svar<Utfort<Kommandosvar>>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, begaran.kommando.ratt);
    return lager.iTransaktion(aktor.kommunId, (t) =>
      enGang(t, { aktor, ...begaran }, () => andra(t, aktor, begaran), medVersion),
    );
  });
}

async function andra(t: Transaktion, aktor: Aktor, begaran: Kommandobegaran): Promise<Kommandosvar> {
  const fran = await t.arenden.hamtaForAndring(begaran.arendeId);
  if (fran === null || arJavig(fran.arende, aktor.personId)) throw new Avbruten({ kod: 'FINNS_INTE' });
  const roll = kravRattIOrgan(aktor, begaran.kommando.ratt, fran.arende.organId, liggerHos(fran.arende, begaran));
  const serLage = farSeLage(aktor, fran.arende);
  if (serLage) kravVersion(begaran, fran);
  const s = await sammanhang(t, aktor.personId, roll.befattningId, fran.arende);
  const utfall = begaran.kommando.besluta(fran.arende, await underlag(t, aktor, fran.arende, begaran), s);
  if (!utfall.ok) throw new Avbruten(avslagForHinder(serLage ? utfall.hinder : utfall.hinder.map(utanLage)));
  const till = tillampaAlla(fran.arende, utfall.handelser);
  const version = await spara(t, { fran, till, handelser: utfall.handelser, s, roll });
  await genomforFoljder(t, foljder(till, utfall.handelser, s), { s, av: av(s.personId, roll) });
  return { id: till.id, version, svarStatus: serLage ? till.svarStatus : null };
}

/** The posts where what the command is about lies. */
const liggerHos = (arende: RevisionsArende, { atgardId, remissId }: Kommandobegaran): readonly string[] => [
  ...arende.atgarder.filter(({ id }) => id === atgardId).flatMap(liggerPa),
  ...arende.remisser.filter(({ id }) => id === remissId).map(({ befattningId }) => befattningId),
];

/** Tells one who may not see it that it cannot be done now, and not where the case stands. */
const utanLage = (hinder: Hinder): Hinder =>
  hinder.kod === 'FEL_LAGE'
    ? {
        ...hinder,
        text: 'Det går inte i ärendets nuvarande läge.',
        fix: 'Se granskningen: där står vad som har expedierats.',
      }
    : hinder;

type Andring = Readonly<{
  fran: LagratArende;
  till: RevisionsArende;
  handelser: readonly ArendeHandelse[];
  s: Sammanhang;
  roll: Rollinnehav;
}>;

async function spara(t: Transaktion, { fran, till, handelser, s, roll }: Andring): Promise<number> {
  // What is owed lies on posts, whoever holds them: a jävig holder makes no vacancy.
  const bevakade = bevakningar(till, { ...s, organisation: await t.organisation.hamta() });
  const sistGjorda = await t.kvitton.sistGjorda(till.id);
  const stegar = (await t.stegar.bok()).stegregler(till.organId);
  try {
    const version = await t.arenden.spara(fran, till, handelser, {
      tid: s.nu,
      av: av(s.personId, roll),
      bevakningar: bevakade,
      vacks: skaVackas(fran, till, bevakade, { kalender: s.kalender, stegar, sistGjorda }),
    });
    if (till.slag !== 'REMISS' && till.expedieringar.length > fran.arende.expedieringar.length) {
      await publicera(t, till, s);
    }
    return version;
  } catch (fel) {
    if (fel instanceof VersionenAndrad) throw new Avbruten({ kod: 'FEL_VERSION', nuvarande: fel.nuvarande });
    throw fel;
  }
}

/** What has been expedierat is from that moment what revisorerna may read (domain 5.2). */
async function publicera(t: Transaktion, arende: RevisionsArende, s: Sammanhang): Promise<void> {
  const { befattningar, organ } = s.organisation;
  const namnen = new Map([...befattningar, ...organ].map(({ id, namn }) => [id, namn]));
  const namn = (id: string): string => namnen.get(id) ?? id;
  const datum = arende.expedieringar.at(-1)?.datum ?? s.idag;
  const delas = await delasMed(t, arende);
  await t.publiceringar.publicera(
    arende.id,
    publicering(arende, datum, delas, { befattning: namn, organ: namn }),
    s.nu,
  );
}

async function underlag(t: Transaktion, aktor: Aktor, arende: RevisionsArende, fraga: Kommandobegaran) {
  const { begaran, atgardId, remissId } = fraga;
  const { sammantradeId, dnr } = begaran as Readonly<{ sammantradeId?: string; dnr?: string }>;
  const sammantrade = sammantradeId === undefined ? null : await t.organisation.sammantrade(sammantradeId);
  const traffar =
    dnr === undefined || arBekraftat(fraga, 'SAMMA_DIARIENUMMER') ? [] : await t.arenden.medDnr(arende.organId, dnr);
  const andraMedNumret = traffar.filter(({ id }) => id !== arende.id).map((annat) => synligt(aktor, annat));
  const ovriga = await ovrigaArenden(t, arende, aktor.personId);
  return { begaran, atgardId, remissId, sammantrade, andraMedNumret, ovriga };
}

/** Says that there is one, and which only to one who has it in their list. */
export const synligt = (aktor: Aktor, arende: RevisionsArende): SammaNummer => ({
  arendeId: !arJavig(arende, aktor.personId) && farSeLage(aktor, arende) ? arende.id : null,
});

function kravVersion({ kommando, version }: Kommandobegaran, fran: LagratArende): void {
  if (version === null && kommando.kravVersion) throw new Avbruten({ kod: 'VERSION_SAKNAS' });
  if (version !== null && version !== fran.version) {
    throw new Avbruten({ kod: 'FEL_VERSION', nuvarande: fran.version });
  }
}
