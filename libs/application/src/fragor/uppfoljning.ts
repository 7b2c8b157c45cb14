import {
  datumIStockholm,
  rekommendationslagen,
  revisorsfragor,
  type Datum,
  type Rekommendationslage,
  type Revisorsfraga,
} from '#domain';
import type { Aktor } from '../aktor/aktor';
import type { Svar } from '../avslag';
import type { Lager } from '../portar';
import { lasArende } from './arenden';

/** The scorecard of one case, as of `datum`. */
export type VisadUppfoljning = Readonly<{
  arendeId: string;
  version: number;
  datum: Datum;
  revisorsfragor: readonly Revisorsfraga[];
  rekommendationer: readonly Rekommendationslage[];
}>;

/** What revisorerna will ask of one case, and where each recommendation stands; computed now from the case alone. */
export function visaUppfoljning(lager: Lager, aktor: Aktor, id: string): Promise<Svar<VisadUppfoljning>> {
  return lasArende(lager, aktor, id, async (t, { arende, version }) => {
    const datum = datumIStockholm(await t.nu());
    return {
      arendeId: arende.id,
      version,
      datum,
      revisorsfragor: revisorsfragor(arende),
      rekommendationer: rekommendationslagen(arende, datum),
    };
  });
}
