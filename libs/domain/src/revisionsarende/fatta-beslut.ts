import { beslut, type Hinder, type Utfall } from '../hinder';
import { inteFore, inteIFramtiden } from '../hinder-vanliga';
import type { Datum } from '../kalender';
import type { Sammanhang } from '../sammanhang';
import type { ArendeHandelse } from './handelser';
import { kravOvergang } from './svar-status';
import type { RevisionsArende, Votering, Yttrandeversion } from './tillstand';

export type Yrkande = Readonly<{ av: string; lydelse: string; uppdrag: readonly string[] }>;

export type FattaBeslut = Readonly<{
  paragraf: string;
  datum: Datum;
  /** The adopted wording, as the protocol has it. */
  lydelse: string;
  motyrkanden: readonly Yrkande[];
  votering: Votering | null;
  reservationer: readonly string[];
}>;

/**
 * Records what the nämnd decided (KL 5:53–56 via 6:33). Only the adopted text creates åtgärder; a counter-proposal that
 * lost stays readable as EJ_ANTAGEN and creates nothing (scenario S3).
 */
export function fattaBeslut(arende: RevisionsArende, kommando: FattaBeslut, s: Sammanhang): Utfall<ArendeHandelse> {
  const hinder = [
    ...kravOvergang(arende.svarStatus, 'BESLUTAD'),
    ...inteIFramtiden('Beslutet', kommando.datum, s.idag),
    ...inteFore('Beslutet', kommando.datum, 'kallelsen', arende.kallad),
    ...forslagetForlorade(kommando.votering),
    ...reservationUtanMotforslag(kommando),
  ];
  const { paragraf, datum, lydelse, votering, reservationer } = kommando;
  return beslut(
    hinder,
    {
      typ: 'beslutFattat',
      beslut: { paragraf, datum, lydelse, votering, reservationer },
      yttrandeversioner: versioner(kommando, s),
    },
    ...atgarderUrAntagenText(arende, datum, s),
  );
}

function versioner(kommando: FattaBeslut, s: Sammanhang): readonly Yttrandeversion[] {
  const antagen: Yttrandeversion = {
    id: s.nyttId(),
    ursprung: 'FORSLAG_TILL_BESLUT',
    av: null,
    lydelse: kommando.lydelse,
    uppdrag: [],
    status: 'ANTAGEN',
  };
  const forlorade = kommando.motyrkanden.map((yrkande): Yttrandeversion => ({
    id: s.nyttId(),
    ursprung: 'YRKANDE',
    ...yrkande,
    status: 'EJ_ANTAGEN',
  }));
  return [antagen, ...forlorade];
}

const atgarderUrAntagenText = (arende: RevisionsArende, datum: Datum, s: Sammanhang): readonly ArendeHandelse[] =>
  arende.bemotanden.flatMap((bemotande) =>
    bemotande.atgarder.map((planerad) => ({
      typ: 'atgardBeslutad' as const,
      atgardId: s.nyttId(),
      rekommendationId: bemotande.rekommendationId,
      beskrivning: planerad.beskrivning,
      ansvariga: planerad.ansvariga,
      klartDatum: planerad.klartDatum,
      datum,
    })),
  );

function forslagetForlorade(votering: Votering | null): Hinder[] {
  // Equal numbers are settled by ordförandens utslagsröst (KL 5:54), which the protocol states.
  if (votering === null || votering.ja >= votering.nej) return [];
  return [
    {
      kod: 'FORSLAGET_FORLORADE',
      text: `Omröstningen blev ${String(votering.ja)}–${String(votering.nej)}: förslaget antogs inte.`,
      fix: 'Ange lydelsen som antogs, med ja-rösterna för den.',
    },
  ];
}

function reservationUtanMotforslag({ reservationer, motyrkanden }: FattaBeslut): Hinder[] {
  if (reservationer.length === 0 || motyrkanden.length > 0) return [];
  return [
    {
      kod: 'YRKANDE_SAKNAS',
      text: 'Det finns en reservation men inget yrkande som förlorade.',
      fix: 'Lägg till yrkandet som reservationen gäller.',
    },
  ];
}
