import {
  arOforandrad,
  arendeskillnad,
  laggTillManader,
  tillampaAlla,
  type Arendeskillnad,
  type RevisionsArende,
  type Sammanhang,
  type Varld,
} from '#domain';
import type { Aktor } from '../aktor/aktor';
import { farLasa } from '../aktor/far-lasa';
import { kravRatt, kravRattIOrgan } from '../aktor/krav-ratt';
import { Avbruten, avslagForHinder, fangaAvslag, type Svar } from '../avslag';
import type { Arendekommando } from '../kommandon/arendekommando';
import { ovrigaArenden } from '../kommandon/ovriga';
import { sammanhang } from '../kommandon/sammanhang';
import type { Kommunkommando } from '../kommunkommandon/kommunkommando';
import type { Lager, Transaktion } from '../portar';

/** How far ahead steps are compared. */
const MANADER = 12;

/** Cases are read so many at a time. */
const AT_GANGEN = 500;

/** So many cases are told of by themselves; the counts are of all. */
const RADER_HOGST = 200;

/** One case that would be otherwise. */
export type Vadomrad = Readonly<{ arendeId: string; organId: string; titel: string; skillnad: Arendeskillnad }>;

/** What a command would do, if it were carried out now. Nothing has been written. */
export type Vadom = Readonly<{
  oppna: number;
  berorda: number;
  brister: number;
  /** Steps in all cases together. */
  steg: Readonly<{ nya: number; borta: number; flyttade: number; andraMottagare: number }>;
  /** Those that the person may read, first by what breaks. */
  rader: readonly Vadomrad[];
}>;

export type Kommunfraga = Readonly<{ kommando: Kommunkommando; malId: string; begaran: unknown }>;

/**
 * What a command on the kommun's own data would mean for every open case. The command itself is carried out in a
 * transaction that is then rolled back, so what is answered is what would happen, and nothing is held while it is
 * worked out (ADR 21).
 */
export function vadOm(lager: Lager, aktor: Aktor, fraga: Kommunfraga): Promise<Svar<Vadom>> {
  return fangaAvslag(async () => {
    const { befattningId } = kravRatt(aktor, fraga.kommando.ratt);
    const { fore, efter } = await varldarna(lager, aktor, befattningId, fraga);
    const arenden = oppnaArenden(lager, aktor.kommunId);
    return sammanstall(arenden, aktor, (arende) => skillnad(arende, arende, { fore, efter }));
  });
}

export type Arendefraga = Readonly<{
  kommando: Arendekommando;
  arendeId: string;
  atgardId: string;
  remissId: string;
  begaran: unknown;
}>;

/** What a command on one case would mean for it: the decision itself, applied to a copy. */
export function vadOmIArendet(lager: Lager, aktor: Aktor, fraga: Arendefraga): Promise<Svar<Vadom>> {
  const { kommando, arendeId, atgardId, remissId, begaran } = fraga;
  return fangaAvslag(async () => {
    kravRatt(aktor, kommando.ratt);
    return lager.iTransaktion(aktor.kommunId, async (t) => {
      const lagrat = await t.arenden.hamta(arendeId);
      if (lagrat === null || !farLasa(aktor, lagrat.arende)) throw new Avbruten({ kod: 'FINNS_INTE' });
      const { arende } = lagrat;
      const { befattningId } = kravRattIOrgan(aktor, kommando.ratt, arende.organId);
      const s = await sammanhang(t, aktor.personId, befattningId, arende);
      const ovriga = await ovrigaArenden(t, arende, aktor.personId);
      const underlag = { begaran, atgardId, remissId, sammantrade: mote(begaran, s), ovriga };
      const utfall = kommando.besluta(arende, underlag, s);
      if (!utfall.ok) throw new Avbruten(avslagForHinder(utfall.hinder));
      const varld = await varlden(t, await sammanhang(t, aktor.personId, befattningId));
      const efter = tillampaAlla(arende, utfall.handelser);
      return sammanstall([arende], aktor, () => skillnad(arende, efter, { fore: varld, efter: varld }));
    });
  });
}

const mote = (begaran: unknown, s: Sammanhang) => {
  const { sammantradeId } = begaran as Readonly<{ sammantradeId?: string }>;
  return s.sammantraden.find(({ id }) => id === sammantradeId) ?? null;
};

type Varldar = Readonly<{ fore: Varld; efter: Varld }>;

/** Carries both worlds out of a transaction that is rolled back. */
class Angrad extends Error {
  constructor(readonly varldar: Varldar) {
    super('Det var bara en fråga.');
  }
}

async function varldarna(
  lager: Lager,
  aktor: Aktor,
  befattningId: string | null,
  { kommando, malId, begaran }: Kommunfraga,
): Promise<Varldar> {
  try {
    return await lager.iTransaktion(aktor.kommunId, async (t): Promise<never> => {
      const s = await sammanhang(t, aktor.personId, befattningId);
      const fore = await varlden(t, s);
      const utfall = await kommando.gor(t, { begaran, malId, aktor }, s);
      if (!utfall.ok) throw new Avbruten(avslagForHinder(utfall.hinder));
      throw new Angrad({ fore, efter: await varlden(t, await sammanhang(t, aktor.personId, befattningId)) });
    });
  } catch (fel) {
    if (fel instanceof Angrad) return fel.varldar;
    throw fel;
  }
}

const varlden = async (t: Transaktion, s: Sammanhang): Promise<Varld> => ({
  ...{ idag: s.idag, kalender: s.kalender, organisation: s.organisation, sammantraden: s.sammantraden },
  stegregler: (await t.stegar.bok()).stegregler,
});

function skillnad(fore: RevisionsArende, efter: RevisionsArende, varldar: Varldar): Arendeskillnad {
  const { idag } = varldar.fore;
  return arendeskillnad(
    { arende: fore, varld: varldar.fore },
    { arende: efter, varld: varldar.efter },
    { fran: idag, tom: laggTillManader(idag, MANADER) },
  );
}

async function* oppnaArenden(lager: Lager, kommunId: string): AsyncGenerator<RevisionsArende> {
  let efter: string | null = null;
  for (;;) {
    const sida: readonly RevisionsArende[] = await lager.iTransaktion(kommunId, (t) =>
      t.arenden.bevakade(efter, AT_GANGEN),
    );
    yield* sida;
    const sista = sida.at(-1);
    if (sista === undefined || sida.length < AT_GANGEN) return;
    efter = sista.id;
  }
}

async function sammanstall(
  arenden: AsyncIterable<RevisionsArende> | Iterable<RevisionsArende>,
  aktor: Aktor,
  raknaUt: (arende: RevisionsArende) => Arendeskillnad,
): Promise<Vadom> {
  const steg = { nya: 0, borta: 0, flyttade: 0, andraMottagare: 0 };
  const rader: Vadomrad[] = [];
  const antal = { oppna: 0, berorda: 0, brister: 0 };
  for await (const arende of arenden) {
    antal.oppna += 1;
    const skillnaden = raknaUt(arende);
    if (arOforandrad(skillnaden)) continue;
    antal.berorda += 1;
    if (skillnaden.brister.length > 0) antal.brister += 1;
    for (const slag of STEGSLAG) steg[slag] += skillnaden.steg[slag].length;
    const { id: arendeId, organId, titel } = arende;
    if (farLasa(aktor, arende)) rader.push({ arendeId, organId, titel, skillnad: skillnaden });
  }
  rader.sort((a, b) => b.skillnad.brister.length - a.skillnad.brister.length);
  return { ...antal, steg, rader: rader.slice(0, RADER_HOGST) };
}

const STEGSLAG = ['nya', 'borta', 'flyttade', 'andraMottagare'] as const;
