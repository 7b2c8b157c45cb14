import { arAtgardAvslutad, type Atgard } from '#domain';

/** Where an åtgärd without klart-datum stands in a list: last. Also in the migration that filled the table. */
export const UTAN_DAG = '2199-12-31';

/** The columns of one åtgärd, with the names that the statements of `arende-sql` read. */
export const atgardsrad = (atgard: Atgard) => ({
  id: atgard.id,
  rekommendation_ids: atgard.rekommendationIds,
  beskrivning: atgard.beskrivning,
  status: atgard.status,
  dag: atgard.klartDatum ?? UTAN_DAG,
  beslutad: atgard.beslutad,
  avslutad: arAtgardAvslutad(atgard),
  ansvariga: atgard.ansvar.map(({ befattningId }) => befattningId),
});
