import type { Bevis } from '../atgard/atgard';
import type { Datum } from '../kalender';
import type { RevisionsArende } from '../revisionsarende/tillstand';
import { rekommendationslagen, type Rekommendationslage } from './rekommendationslage';

/**
 * An earlier recommendation that an uppföljande granskning goes back to, as it stood when that granskning came (domain
 * 2.7): where it stands, what was done and what shows it. Frozen, so that the comparison stays what it was.
 */
export type Uppfoljning = Rekommendationslage &
  Readonly<{
    arendeId: string;
    granskningId: string;
    organId: string;
    titel: string;
    datum: Datum;
    atgarder: readonly Readonly<{
      beskrivning: string;
      status: RevisionsArende['atgarder'][number]['status'];
      verifierad: Datum | null;
      bevis: readonly Bevis[];
    }>[];
  }>;

/** The chosen recommendations of one case, compared. */
export const uppfoljningar = (
  arende: RevisionsArende,
  rekommendationIds: readonly string[],
  datum: Datum,
): readonly Uppfoljning[] =>
  rekommendationslagen(arende, datum)
    .filter(({ rekommendationId }) => rekommendationIds.includes(rekommendationId))
    .map((lage) => ({
      ...lage,
      arendeId: arende.id,
      granskningId: arende.granskningId,
      organId: arende.organId,
      titel: arende.titel,
      datum,
      atgarder: arende.atgarder
        .filter(({ rekommendationIds: ids }) => ids.includes(lage.rekommendationId))
        .map(({ beskrivning, status, verifiering, bevis }) => ({
          ...{ beskrivning, status },
          verifierad: verifiering?.datum ?? null,
          bevis: bevis.map(({ slag, innehall }) => ({ slag, innehall })),
        })),
    }));
