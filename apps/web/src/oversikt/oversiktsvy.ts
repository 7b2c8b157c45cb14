import type { Oversikt } from '#application';
import type { Datum, Organ } from '#domain';
import { granskningsvag } from '../layout/vagar';
import type { Aldersrad } from './aldersbild';

export type Senrad = Readonly<{
  nyckel: string;
  vem: string;
  titel: string;
  vag: string;
  svarSenast: Datum;
  dagarSen: number;
}>;
export type Vantrad = Readonly<{ organ: string; antal: readonly number[] }>;
export type Motesrad = Readonly<{ id: string; dag: Datum; organ: string }>;
export type Vakantrad = Readonly<{ id: string; namn: string; organ: string; uppgifter: number; narmast: Datum }>;

export type Oversiktsvy = Readonly<{
  idag: Datum;
  /** First of all, what is late; then the rest in one breath. */
  viktigast: string;
  resten: string;
  sena: readonly Senrad[];
  /** How many late replies are not in the list. */
  flerSena: number;
  aldrar: readonly Aldersrad[];
  allaAldrar: Aldersrad;
  vantas: readonly Vantrad[];
  moten: readonly Motesrad[];
  flerMoten: number;
  vakanta: readonly Vakantrad[];
  flerVakanta: number;
}>;

/** The page is read at a glance: what is not in it is counted. */
const FLEST_SENA = 20;
const FLEST_MOTEN = 15;
const FLEST_VAKANTA = 15;

/** The whole kommun for those who have uppsikt: one sentence first, then what needs something done. */
export function oversiktsvy(oversikt: Oversikt, organ: readonly Organ[]): Oversiktsvy {
  const namn = new Map(organ.map((ett) => [ett.id, ett.namn]));
  const organnamn = (id: string | null): string => namn.get(id ?? '') ?? 'Hela kommunen';
  const sena = senaSvar(oversikt, organnamn).slice(0, FLEST_SENA);
  const antalSena = summa(oversikt.svar, ({ forsenade }) => forsenade) + oversikt.senaExterna.length;
  const aldrar = oversikt.atgarder.map((rad) => aldersrad(rad, organnamn)).sort((a, b) => b.oppna - a.oppna);
  return {
    idag: oversikt.datum,
    viktigast: viktigast(antalSena),
    resten: resten(oversikt),
    ...{ sena, flerSena: Math.max(0, antalSena - sena.length) },
    ...{ aldrar, allaAldrar: sammanlagt(aldrar) },
    vantas: oversikt.svar
      .map((rad) => ({
        organ: organnamn(rad.organId),
        antal: [rad.oppnaArenden, rad.forsenade, rad.inomTrettio, rad.inomSextio, rad.inomNittio],
      }))
      .sort((a, b) => a.organ.localeCompare(b.organ, 'sv')),
    moten: oversikt.sammantraden
      .slice(0, FLEST_MOTEN)
      .map(({ id, organId, datum }) => ({ id, dag: datum, organ: organnamn(organId) })),
    flerMoten: Math.max(0, oversikt.sammantraden.length - FLEST_MOTEN),
    vakanta: oversikt.vakanta
      .slice(0, FLEST_VAKANTA)
      .map(({ befattningId: id, namn: post, organId, uppgifter, narmast }) => ({
        ...{ id, namn: post, organ: organnamn(organId), uppgifter, narmast },
      })),
    flerVakanta: Math.max(0, oversikt.vakanta.length - FLEST_VAKANTA),
  };
}

const summa = <T>(rader: readonly T[], antal: (rad: T) => number): number =>
  rader.reduce((hittills, rad) => hittills + antal(rad), 0);

const viktigast = (antal: number): string => {
  if (antal === 0) return 'Inget svar är försenat.';
  return antal === 1 ? '1 svar är försenat.' : `${String(antal)} svar är försenade.`;
};

function resten({ svar, atgarder, vakanta }: Oversikt): string {
  const inom = summa(svar, ({ inomTrettio }) => inomTrettio);
  const oppna = summa(atgarder, (rad) => rad.oppna);
  const forsenade = summa(atgarder, (rad) => rad.forsenade);
  return [
    inom === 0 ? 'Inget svar väntas inom 30 dagar.' : `${String(inom)} väntas inom 30 dagar.`,
    oppna === 0 ? 'Ingen åtgärd är öppen.' : `${String(forsenade)} av ${String(oppna)} öppna åtgärder är försenade.`,
    ...vakanser(vakanta.length),
  ].join(' ');
}

const vakanser = (antal: number): readonly string[] => {
  if (antal === 0) return [];
  return [
    antal === 1 ? '1 befattning med uppgifter är vakant.' : `${String(antal)} befattningar med uppgifter är vakanta.`,
  ];
};

/** Organ and others together, the latest first. */
function senaSvar({ senaSvar: organens, senaExterna }: Oversikt, organnamn: (id: string) => string): readonly Senrad[] {
  return [
    ...organens.map((rad) => ({ ...rad, nyckel: rad.arendeId, vem: organnamn(rad.organId) })),
    ...senaExterna.map((rad) => ({ ...rad, nyckel: `${rad.granskningId}/${rad.namn}`, vem: rad.namn })),
  ]
    .sort((a, b) => b.dagarSen - a.dagarSen)
    .map(({ nyckel, vem, titel, granskningId, svarSenast, dagarSen }) => ({
      ...{ nyckel, vem, titel, vag: granskningsvag(granskningId), svarSenast, dagarSen },
    }));
}

const aldersrad = (rad: Oversikt['atgarder'][number], organnamn: (id: string) => string): Aldersrad => ({
  ...{ organ: organnamn(rad.organId), oppna: rad.oppna, forsenade: rad.forsenade },
  antal: [rad.hogstTreManader, rad.hogstSexManader, rad.hogstEttAr, rad.overEttAr],
});

const sammanlagt = (rader: readonly Aldersrad[]): Aldersrad => ({
  organ: 'Hela kommunen',
  oppna: summa(rader, ({ oppna }) => oppna),
  forsenade: summa(rader, ({ forsenade }) => forsenade),
  antal: [0, 1, 2, 3].map((i) => summa(rader, ({ antal }) => antal[i] ?? 0)),
});
