import type { RegistreraGranskning } from '#contracts';
import { bevakningar, taEmot, tillampaAlla, type Hinder, type Sammanhang } from '#domain';
import { randomUUID } from 'node:crypto';
import type { Aktor, Rollinnehav } from '../aktor/aktor';
import { Avbruten, fangaAvslag, type Svar } from '../avslag';
import { kravRatt } from '../aktor/krav-ratt';
import { sammanhang } from '../kommandon/sammanhang';
import { av } from '../kommandon/av';
import { enGang, type Nyckel, type Utfort } from '../kommandon/en-gang';
import type { Granskning, HandelseAv, Lager, Transaktion } from '../portar';

export type Registrerad = Readonly<{ id: string; arendeIds: readonly string[] }>;
/**
 * Registers what revisorerna sent and opens one case per organ that must answer, all or none. Each nämnd is its own
 * authority, so each gets only the recommendations directed to it (domain 0.1, 2.1).
 */
export async function registreraGranskning(
  lager: Lager,
  aktor: Aktor,
  { begaran, nyckel }: Readonly<{ begaran: RegistreraGranskning; nyckel: Nyckel }>,
): Promise<Svar<Utfort<Registrerad>>> {
  return fangaAvslag(async () => {
    const roll = kravRatt(aktor, 'granskning.registrera');
    return lager.iTransaktion(aktor.kommunId, (t) =>
      enGang(t, { aktor, nyckel }, () => registrera(t, { aktor, roll, begaran }), som201),
    );
  });
}

const som201 = ({ id }: Registrerad) => ({ status: 201, etag: null, location: `granskningar/${id}` });

type Inkommet = Readonly<{ aktor: Aktor; roll: Rollinnehav; begaran: RegistreraGranskning }>;

async function registrera(t: Transaktion, { aktor, roll, begaran }: Inkommet): Promise<Registrerad> {
  const s = await sammanhang(t, aktor.personId, roll.befattningId);
  const granskning = nyGranskning(begaran);
  await t.granskningar.skapa(granskning);
  const oppning = { granskning, organIds: begaran.organIds, s, av: av(s.personId, roll) };
  return { id: granskning.id, arendeIds: await oppnaArenden(t, oppning) };
}

const nyGranskning = (begaran: RegistreraGranskning): Granskning => {
  const { organIds, rekommendationer, ...ovrigt } = begaran;
  return {
    ...ovrigt,
    id: randomUUID(),
    rekommendationer: rekommendationer.map((r) => ({
      id: randomUUID(),
      nummer: r.nummer,
      text: r.text,
      organIds: r.organIds ?? organIds,
    })),
  };
};

type Oppning = Readonly<{ granskning: Granskning; organIds: readonly string[]; s: Sammanhang; av: HandelseAv }>;

async function oppnaArenden(t: Transaktion, { granskning, organIds, s, av }: Oppning): Promise<readonly string[]> {
  const utfall = [...new Set(organIds)].map((organId) => taEmot(arendetFor(granskning, organId), s));
  const hinder = [
    ...riktadUtanfor(granskning, organIds),
    ...upprepadeNummer(granskning),
    ...utfall.flatMap((u) => (u.ok ? [] : u.hinder)),
  ];
  if (hinder.length > 0) throw new Avbruten({ kod: 'HINDER', hinder: utanUpprepning(hinder) });
  const arendeIds: string[] = [];
  for (const u of utfall) {
    if (!u.ok) continue;
    const arende = tillampaAlla(null, u.handelser);
    await t.arenden.skapa(arende, u.handelser, {
      tid: s.nu,
      av,
      bevakningar: bevakningar(arende, s),
      vacks: true,
    });
    arendeIds.push(arende.id);
  }
  return arendeIds;
}

function arendetFor(granskning: Granskning, organId: string) {
  const { titel, revisorernasDnr, missivdatum, inkommen, svarSenast, narKlartBegart } = granskning;
  return {
    arendeId: randomUUID(),
    granskningId: granskning.id,
    organId,
    ...{ titel, revisorernasDnr, missivdatum, inkommen, svarSenast, narKlartBegart },
    rekommendationer: granskning.rekommendationer
      .filter((r) => r.organIds.includes(organId))
      .map(({ id, nummer, text }) => ({ id, nummer, text })),
  };
}

function riktadUtanfor(granskning: Granskning, organIds: readonly string[]): Hinder[] {
  return granskning.rekommendationer
    .filter((r) => r.organIds.some((organId) => !organIds.includes(organId)))
    .map((r) => ({
      kod: 'REKOMMENDATION_UTAN_MOTTAGARE',
      text: `Rekommendation ${String(r.nummer)} riktas till ett organ som inte ska svara.`,
      fix: 'Lägg till organet bland dem som ska svara, eller rätta rekommendationen.',
    }));
}

function upprepadeNummer(granskning: Granskning): Hinder[] {
  const nummer = granskning.rekommendationer.map((r) => r.nummer);
  if (new Set(nummer).size === nummer.length) return [];
  return [
    {
      kod: 'SAMMA_NUMMER',
      text: 'Två rekommendationer har samma nummer.',
      fix: 'Numrera rekommendationerna som i rapporten, var och en med sitt nummer.',
    },
  ];
}

const utanUpprepning = (hinder: readonly Hinder[]): readonly Hinder[] => [
  ...new Map(hinder.map((h) => [`${h.kod}|${h.text}`, h])).values(),
];
