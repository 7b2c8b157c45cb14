import { z } from 'zod';
import { dag, ettId, ord } from './falt';
import { HandelseSvar } from './handelse';

/** What a command on the kommun's own data answers with: the new version of the kommun stands in ETag too. */
export const KommunkommandoSvar = z.strictObject({
  id: ettId().nullable().meta({ description: 'Det som lades till eller ändrades; null när det inte har något id.' }),
  version: z.int().min(1).meta({ description: 'Kommunens version.', example: 12 }),
});

/** The kommun's working calendar, besides what the law says. */
export const KalenderSvar = z.strictObject({
  id: ord('kommunen'),
  version: z.int().min(1).meta({ description: 'Kalenderns version, som kvitton hänvisar till.', example: 3 }),
  egnaLedigaDagar: z.array(dag('2026-05-15')),
});

/** One event of the kommun's own log. */
export const KommunhandelseSvar = HandelseSvar.extend({
  handelse: z.looseObject({ typ: ord('ledigDagTillagd') }),
});
