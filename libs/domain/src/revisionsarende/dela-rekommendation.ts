import { beslut, type Hinder, type Utfall } from '../hinder';
import type { Sammanhang } from '../sammanhang';
import type { ArendeHandelse } from './handelser';
import { okandRekommendation, textenLiggerFast } from './skriv-bemotande';
import type { RevisionsArende } from './tillstand';

export type DelaRekommendation = Readonly<{ rekommendationId: string; delar: readonly string[] }>;

/**
 * Splits a recommendation that asks for several things, so that each part gets its own answer and none is forgotten
 * behind the others (domain 1.1, case A no. 3). The recommendation is answered when all its parts are.
 */
export function delaRekommendation(
  arende: RevisionsArende,
  { rekommendationId, delar }: DelaRekommendation,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const hinder = [
    ...textenLiggerFast(arende),
    ...okandRekommendation(arende, rekommendationId),
    ...redanBemott(arende, rekommendationId),
  ];
  return beslut(hinder, {
    typ: 'rekommendationDelad',
    rekommendationId,
    delar: delar.map((text) => ({ id: s.nyttId(), text })),
  });
}

function redanBemott({ bemotanden }: RevisionsArende, rekommendationId: string): Hinder[] {
  if (!bemotanden.some((b) => b.rekommendationId === rekommendationId)) return [];
  return [
    {
      kod: 'REDAN_BEMOTT',
      text: 'Rekommendationen har redan ett bemötande.',
      fix: 'Dela den innan bemötandet skrivs.',
    },
  ];
}
