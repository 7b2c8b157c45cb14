import type { Datum } from '../kalender';
import type { Sammanhang } from '../sammanhang';
import type { ArendeHandelse } from './handelser';
import type { Bemotande } from './tillstand';

/** The promises of an adopted text become åtgärder; a promise in a draft is none (domain 0.7, invariant I4). */
export const atgarderUrBemotanden = (
  bemotanden: readonly Bemotande[],
  datum: Datum,
  s: Sammanhang,
): readonly ArendeHandelse[] =>
  bemotanden.flatMap(({ rekommendationId, atgarder }) =>
    atgarder.map(({ beskrivning, ansvariga, klartDatum, foljsUpp }) => ({
      typ: 'atgardBeslutad' as const,
      atgardId: s.nyttId(),
      rekommendationIds: [rekommendationId],
      ...{ beskrivning, ansvariga, klartDatum, foljsUpp, datum },
    })),
  );

/** What the nämnd asked for beside the yttrande is an åtgärd too, that nobody has yet. */
export const atgarderUrUppdrag = (uppdrag: readonly string[], datum: Datum, s: Sammanhang): readonly ArendeHandelse[] =>
  uppdrag.map((beskrivning) => ({
    typ: 'atgardBeslutad' as const,
    atgardId: s.nyttId(),
    rekommendationIds: [],
    ansvariga: [],
    klartDatum: null,
    foljsUpp: null,
    ...{ beskrivning, datum },
  }));
