import type { Bemotande, Rekommendation, Stallningstagande } from '../revisionsarende/tillstand';

/**
 * What the organ says to a recommendation as a whole: one that was split has nothing said to it until all its parts have,
 * and is met in part when they are met differently (domain 2.4).
 */
export function sammanlagt({ id, delar }: Rekommendation, bemotanden: readonly Bemotande[]): Stallningstagande {
  const egna = bemotanden.filter((b) => b.rekommendationId === id);
  const [forsta] = egna;
  if (forsta === undefined || egna.length < delar.length) return 'SAKNAS';
  if (egna.some((b) => b.stallningstagande === 'SAKNAS')) return 'SAKNAS';
  return egna.every((b) => b.stallningstagande === forsta.stallningstagande)
    ? forsta.stallningstagande
    : 'INSTAMMER_DELVIS';
}
