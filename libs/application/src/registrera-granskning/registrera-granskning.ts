import type { RegistreraGranskning } from '#contracts';
import {
  bevakningar,
  sammaDiarienummer,
  taEmot,
  tillampaAlla,
  verksammaOrgan,
  type Bekraftbar,
  type Hinder,
  type Sammanhang,
  type TaEmot,
} from '#domain';
import { randomUUID } from 'node:crypto';
import type { Aktor, Rollinnehav } from '../aktor/aktor';
import { Avbruten, fangaAvslag, type Svar } from '../avslag';
import { kravRatt } from '../aktor/krav-ratt';
import { vackForExterna } from '../bevaka/externa';
import { foljUpp } from './folj-upp';
import { arBekraftat } from '../kommandon/bekraftelse';
import { sammanhang } from '../kommandon/sammanhang';
import { synligt } from '../kommandon/utfor-kommando';
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
  fraga: Readonly<{ begaran: RegistreraGranskning; nyckel: Nyckel; bekraftat?: readonly Bekraftbar[] }>,
): Promise<Svar<Utfort<Registrerad>>> {
  return fangaAvslag(async () => {
    const roll = kravRatt(aktor, 'granskning.registrera');
    return lager.iTransaktion(aktor.kommunId, (t) =>
      enGang(t, { aktor, ...fraga }, () => registrera(t, { aktor, roll, ...fraga }), som201),
    );
  });
}

const som201 = ({ id }: Registrerad) => ({ status: 201, etag: null, location: `granskningar/${id}` });

type Inkommet = Readonly<{
  aktor: Aktor;
  roll: Rollinnehav;
  begaran: RegistreraGranskning;
  bekraftat?: readonly Bekraftbar[];
}>;

async function registrera(t: Transaktion, inkommet: Inkommet): Promise<Registrerad> {
  const { aktor, roll, begaran } = inkommet;
  const s = await sammanhang(t, aktor.personId, roll.befattningId);
  const organIds = svarande(begaran, s);
  const granskning = nyGranskning(begaran, organIds);
  const redan = await redanRegistrerad(t, inkommet, organIds);
  await t.granskningar.skapa(granskning);
  const kannedomOrganIds = [...new Set(begaran.kannedomOrganIds)];
  const oppning = { granskning, organIds, kannedomOrganIds, redan, s, av: av(s.personId, roll) };
  const arendeIds = await oppnaArenden(t, oppning);
  await foljUpp(t, granskning.id, begaran.tidigareRekommendationIds, s);
  await t.rapporter.borja(s.nu);
  await vackForExterna(t, s.nu);
  return { id: granskning.id, arendeIds };
}

/** The same letter of revisorerna, to the same organ: it has most often been registered before (domain 2.5). */
async function redanRegistrerad(
  t: Transaktion,
  { aktor, begaran: { revisorernasDnr: dnr, kannedomOrganIds }, ...fraga }: Inkommet,
  organIds: readonly string[],
): Promise<readonly Hinder[]> {
  if (dnr === null || arBekraftat(fraga, 'SAMMA_DIARIENUMMER')) return [];
  const tidigare = await t.arenden.medRevisorernasDnr([...organIds, ...kannedomOrganIds], dnr);
  const andra = tidigare.map((arende) => synligt(aktor, arende));
  return sammaDiarienummer(dnr, andra, 'Ett av organen har redan från revisorerna');
}

/** "Samtliga" means every organ that was active the day the report came; a later one was never asked (scenario S9). */
function svarande({ organIds, samtliga, inkommen }: RegistreraGranskning, s: Sammanhang): readonly string[] {
  if (!samtliga) return [...new Set(organIds)];
  return [...new Set([...organIds, ...verksammaOrgan(s.organisation, inkommen).map(({ id }) => id)])];
}

const nyGranskning = (begaran: RegistreraGranskning, organIds: readonly string[]): Granskning => {
  const {
    organIds: _valda,
    samtliga: _samtliga,
    kannedomOrganIds: _kannedom,
    tidigareRekommendationIds: _tidigare,
    rekommendationer,
    externa,
    ...ovrigt
  } = begaran;
  return {
    ...ovrigt,
    id: randomUUID(),
    externa: externa.map((extern) => ({ id: randomUUID(), ...extern, svarMottaget: null })),
    rekommendationer: rekommendationer.map(({ organIds: riktadTill, ...r }) => ({
      id: randomUUID(),
      ...r,
      organIds: riktadTill ?? organIds,
    })),
  };
};

type Oppning = Readonly<{
  granskning: Granskning;
  organIds: readonly string[];
  kannedomOrganIds: readonly string[];
  /** What says that the granskning has come before. */
  redan: readonly Hinder[];
  s: Sammanhang;
  av: HandelseAv;
}>;

async function oppnaArenden(t: Transaktion, oppning: Oppning): Promise<readonly string[]> {
  const { granskning, organIds, kannedomOrganIds, redan, s, av } = oppning;
  const utfall = [
    ...organIds.map((organId) => taEmot(arendetFor(granskning, organId, 'SVAR'), s)),
    ...kannedomOrganIds.map((organId) => taEmot(arendetFor(granskning, organId, 'KANNEDOM'), s)),
  ];
  const hinder = [
    ...redan,
    ...ingenMottagare(oppning),
    ...badeSvarOchKannedom(oppning),
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

function arendetFor(granskning: Granskning, organId: string, slag: TaEmot['slag']): TaEmot {
  const { titel, revisorernasDnr, missivdatum, inkommen, svarSenast, narKlartBegart } = granskning;
  return {
    arendeId: randomUUID(),
    granskningId: granskning.id,
    organId,
    slag,
    ...{ titel, revisorernasDnr, missivdatum, inkommen, svarSenast, narKlartBegart },
    rekommendationer: granskning.rekommendationer
      .filter((r) => slag === 'SVAR' && r.organIds.includes(organId))
      .map(({ id, nummer, text, rapportensLydelse }) => ({
        ...{ id, nummer, text, rapportensLydelse, delar: [] },
        kalla: rapportensLydelse === null ? 'RAPPORT' : 'MISSIV',
      })),
  };
}

function ingenMottagare({ granskning, organIds, kannedomOrganIds }: Oppning): Hinder[] {
  if (organIds.length + kannedomOrganIds.length + granskning.externa.length > 0) return [];
  return [
    {
      kod: 'MOTTAGARE_SAKNAS',
      text: 'Det framgår inte vem granskningen riktas till.',
      fix: 'Ange minst ett organ som ska svara eller får den för kännedom.',
    },
  ];
}

function badeSvarOchKannedom({ organIds, kannedomOrganIds }: Oppning): Hinder[] {
  if (!kannedomOrganIds.some((id) => organIds.includes(id))) return [];
  return [
    {
      kod: 'BADE_SVAR_OCH_KANNEDOM',
      text: 'Ett organ står både bland dem som ska svara och bland dem som får granskningen för kännedom.',
      fix: 'Välj det ena. Missivet säger vem som ska svara.',
    },
  ];
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
