import type { Rekommendation, RevisionsArende } from './tillstand';

/**
 * The recommendations to both organ that they answer differently, by ställningstagande or wording. What only one has
 * answered is no difference while both still write; once either nämnd has decided, its text is the one to follow.
 */
export function rekommendationerSomSkiljer(a: RevisionsArende, b: RevisionsArende): readonly Rekommendation[] {
  const nagonHarBeslutat = a.beslut !== null || b.beslut !== null;
  return a.rekommendationer.filter(({ id }) => {
    if (!b.rekommendationer.some((r) => r.id === id)) return false;
    const badaHarSvarat = svaretPa(a, id) !== null && svaretPa(b, id) !== null;
    return svararOlika(a, b, id) && (badaHarSvarat || nagonHarBeslutat);
  });
}

/** Whether two organ answer a recommendation otherwise, or only one of them has answered it. */
export const svararOlika = (a: RevisionsArende, b: RevisionsArende, rekommendationId: string): boolean =>
  svaretPa(a, rekommendationId) !== svaretPa(b, rekommendationId);

/** All that is said of one recommendation, part by part, in a form that can be compared; null when nothing is. */
function svaretPa({ bemotanden, rekommendationer }: RevisionsArende, rekommendationId: string): string | null {
  const delar = rekommendationer.find(({ id }) => id === rekommendationId)?.delar ?? [];
  const svar = bemotanden
    .filter((b) => b.rekommendationId === rekommendationId)
    .map(({ delId, stallningstagande, text }) => {
      const del = delar.find(({ id }) => id === delId)?.text ?? '';
      return JSON.stringify([del, stallningstagande, text.trim().replace(/\s+/g, ' ')]);
    });
  return svar.length === 0 ? null : svar.sort().join('\n');
}
