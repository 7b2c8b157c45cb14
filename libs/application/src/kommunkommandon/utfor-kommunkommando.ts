import { raknaOmPlanen, utfall as beslutat, type Bekraftbar } from '#domain';
import type { Aktor, Rollinnehav } from '../aktor/aktor';
import { kravRatt } from '../aktor/krav-ratt';
import { Avbruten, avslagForHinder, fangaAvslag, type Svar } from '../avslag';
import { vackForExterna } from '../bevaka/externa';
import { av } from '../kommandon/av';
import { enGang, medVersion, type Nyckel, type Utfort } from '../kommandon/en-gang';
import { sammanhang } from '../kommandon/sammanhang';
import type { Lager, Transaktion } from '../portar';
import { andraOppna } from './andra-oppna';
import type { Kommunkommando } from './kommunkommando';

/** What a command on the kommun answers with: the id of what it was about, when that has one, and the new version. */
export type Kommunkommandosvar = Readonly<{ id: string | null; version: number }>;

export type Kommunkommandobegaran = Readonly<{
  kommando: Kommunkommando;
  malId: string;
  /** Validated by `kommando.begaran`. */
  begaran: unknown;
  /** The version of the kommun that the caller saw (If-Match); null when they named none. */
  version: number | null;
  nyckel: Nyckel;
  bekraftat?: readonly Bekraftbar[];
}>;

/**
 * Carries out one command on the kommun's own data: authorise → lock → decide → save → log, in one transaction or not at
 * all. When it touches what cases owe, plans
 * are worked out again and all open ones are left in the outbox to be looked at again (ADR 17), and so is what no case watches (ADR 28).
 */
export async function utforKommunkommando(
  lager: Lager,
  aktor: Aktor,
  begaran: Kommunkommandobegaran,
): Promise<Svar<Utfort<Kommunkommandosvar>>> {
  return fangaAvslag(async () => {
    const roll = kravRatt(aktor, begaran.kommando.ratt);
    return lager.iTransaktion(aktor.kommunId, (t) =>
      enGang(t, { aktor, ...begaran }, () => andra(t, { aktor, roll }, begaran), medVersion),
    );
  });
}

type Vem = Readonly<{ aktor: Aktor; roll: Rollinnehav }>;

async function andra(
  t: Transaktion,
  { aktor, roll }: Vem,
  { kommando, malId, version, begaran }: Kommunkommandobegaran,
): Promise<Kommunkommandosvar> {
  const nuvarande = await t.kommun.lasForAndring();
  if (version !== null && version !== nuvarande) throw new Avbruten({ kod: 'FEL_VERSION', nuvarande });
  const s = await sammanhang(t, aktor.personId, roll.befattningId);
  const utfall = await kommando.gor(t, { begaran, malId, aktor }, s);
  if (!utfall.ok) throw new Avbruten(avslagForHinder(utfall.hinder));
  const [forsta] = utfall.handelser;
  const { rorArenden } = kommando;
  const ny = await t.kommun.logga(utfall.handelser, { tid: s.nu, av: av(s.personId, roll), rorArenden });
  if (rorArenden) {
    await andraOppna(t, await t.arenden.planerade(), s, (arende, efter) => beslutat(...raknaOmPlanen(arende, efter)));
    await t.arenden.vackAlla();
    await vackForExterna(t, s.nu);
  }
  return { id: idI(forsta), version: ny };
}

const idI = (handelse: object | undefined): string | null =>
  handelse !== undefined && 'id' in handelse && typeof handelse.id === 'string' ? handelse.id : null;
