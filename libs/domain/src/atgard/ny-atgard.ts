import type { ArendeHandelse } from '../revisionsarende/handelser';
import type { Atgard } from './atgard';

/** An åtgärd as it is when it has just been decided: promised, with the posts that the text names, and nobody's yet. */
export const nyAtgard = (h: Extract<ArendeHandelse, { typ: 'atgardBeslutad' }>): Atgard => ({
  id: h.atgardId,
  rekommendationIds: h.rekommendationIds,
  beskrivning: h.beskrivning,
  status: 'BESLUTAD',
  ansvar: h.ansvariga.map((befattningId) => ({ befattningId, accepterad: null, klar: null })),
  delegeringar: [],
  klartDatum: h.klartDatum,
  foljsUpp: h.foljsUpp,
  uppfoljningar: [],
  aterkommer: null,
  forekomster: [],
  beslutad: h.datum,
  tilldelad: null,
  rapporter: [],
  bevis: [],
  inblandade: [],
  omplaneringar: [],
  blockering: null,
  avbojning: null,
  verifiering: null,
  effektkontroll: null,
  ateroppningar: [],
  sammanslagenMed: null,
  avslut: null,
});
