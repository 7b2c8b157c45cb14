import { beslut, type Hinder, type Utfall } from '../hinder';
import { inteFore, inteIFramtiden } from '../hinder-vanliga';
import type { Datum } from '../kalender';
import type { Sammanhang } from '../sammanhang';
import { atgarderUrBemotanden, atgarderUrUppdrag } from './antagen-text';
import type { ArendeHandelse } from './handelser';
import { SVAR_STATUS_ETIKETT } from './svar-status';
import type { Antaget, Namndbeslut, RevisionsArende, Votering, Yttrandeversion } from './tillstand';

export type Yrkande = Readonly<{ av: string; lydelse: string; uppdrag: readonly string[] }>;

export type FattaBeslut = Readonly<{
  paragraf: string;
  datum: Datum;
  /** The adopted wording, as the protocol has it. */
  lydelse: string;
  antaget: Antaget;
  /** What the nämnd asked förvaltningen to do, beside the yttrande. */
  uppdrag: readonly string[];
  /** Yrkanden that were voted down. */
  motyrkanden: readonly Yrkande[];
  votering: Votering | null;
  reservationer: readonly string[];
}>;

/**
 * Records what the nämnd decided (KL 5:53–56 via 6:33). Only the adopted text creates åtgärder: a counter-proposal that
 * lost stays readable as EJ_ANTAGEN and creates nothing (scenario S3); when a counter-proposal won, the drafted answers
 * are what lost, and the adopted ones are written from the protocol.
 */
export function fattaBeslut(arende: RevisionsArende, kommando: FattaBeslut, s: Sammanhang): Utfall<ArendeHandelse> {
  const hinder = [
    ...inteKallat(arende),
    ...inteIFramtiden('Beslutet', kommando.datum, s.idag),
    ...inteFore('Beslutet', kommando.datum, 'kallelsen', arende.kallad),
    ...utfalletStammerInte(kommando),
    ...rosternaStammerInte(kommando.votering),
  ];
  const { paragraf, datum, lydelse, antaget, votering, reservationer, uppdrag } = kommando;
  const fattat: Namndbeslut = {
    ...{ vag: 'NAMND', paragraf, datum, lydelse, antaget, votering, reservationer },
    stod: null,
    anmald: null,
  };
  return beslut(
    hinder,
    { typ: 'beslutFattat', beslut: fattat, yttrandeversioner: versioner(arende, kommando, s) },
    ...(antaget === 'FORSLAGET' ? atgarderUrBemotanden(arende.bemotanden, datum, s) : []),
    ...atgarderUrUppdrag(uppdrag, datum, s),
  );
}

function versioner(arende: RevisionsArende, kommando: FattaBeslut, s: Sammanhang): readonly Yttrandeversion[] {
  const { lydelse, uppdrag, motyrkanden, antaget } = kommando;
  const antagen = { id: s.nyttId(), lydelse, uppdrag, av: null, status: 'ANTAGEN' } as const;
  const forlorade = motyrkanden.map((yrkande): Yttrandeversion => ({
    id: s.nyttId(),
    ursprung: 'YRKANDE',
    ...yrkande,
    bemotanden: [],
    status: 'EJ_ANTAGEN',
  }));
  if (antaget === 'FORSLAGET') {
    return [{ ...antagen, ursprung: 'FORSLAG_TILL_BESLUT', bemotanden: arende.bemotanden }, ...forlorade];
  }
  const forslaget: Yttrandeversion = {
    id: s.nyttId(),
    ursprung: 'FORSLAG_TILL_BESLUT',
    av: null,
    lydelse: arende.utskott?.forslag ?? 'Förvaltningens förslag till yttrande',
    uppdrag: [],
    bemotanden: arende.bemotanden,
    status: 'EJ_ANTAGEN',
  };
  return [{ ...antagen, ursprung: 'YRKANDE', bemotanden: [] }, forslaget, ...forlorade];
}

/** The nämnd decides what it has been called to decide; without a meeting others may, in its place. */
function inteKallat({ svarStatus }: RevisionsArende): Hinder[] {
  if (svarStatus === 'KALLAD') return [];
  return [
    {
      kod: 'FEL_LAGE',
      text: `Det går inte nu: ärendet är ${SVAR_STATUS_ETIKETT[svarStatus]}.`,
      fix: 'Nämnden beslutar när ärendet är på kallelsen.',
    },
  ];
}

/** Equal numbers are settled by ordförandens utslagsröst (KL 5:54), so either may have won. */
function utfalletStammerInte({ votering, antaget }: FattaBeslut): Hinder[] {
  if (votering === null || votering.ja === votering.nej) return [];
  const jaVann = votering.ja > votering.nej;
  if (jaVann === (votering.jaGaller === antaget)) return [];
  return [
    {
      kod: 'UTFALLET_STAMMER_INTE',
      text: `Omröstningen blev ${String(votering.ja)}–${String(votering.nej)}, men det som antogs är det som förlorade.`,
      fix: 'Kontrollera vad ja betydde, rösterna och vilken lydelse som antogs.',
    },
  ];
}

function rosternaStammerInte(votering: Votering | null): Hinder[] {
  if (votering === null || votering.grupper.length === 0) return [];
  const summa = (rost: 'ja' | 'nej' | 'avstar'): number => votering.grupper.reduce((n, grupp) => n + grupp[rost], 0);
  const lika = summa('ja') === votering.ja && summa('nej') === votering.nej && summa('avstar') === votering.avstar;
  if (lika) return [];
  return [
    {
      kod: 'ROSTERNA_STAMMER_INTE',
      text: 'Gruppernas röster blir inte lika många som i omröstningens resultat.',
      fix: 'Räkna rösterna i protokollet igen, tjänstgörande ersättare med den grupp vars plats de tog.',
    },
  ];
}
