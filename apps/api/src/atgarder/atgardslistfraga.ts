import { ATGARD_STATUSAR, arDatum, type Datum } from '#domain';
import { datumfalt, id } from '#contracts';
import { z } from 'zod';
import { lasMarkor, markor, type Markorsammanhang } from '../http/markor';
import { Problemfel } from '../http/problem';
import { Sidfraga, markorfalt } from '../http/sidfraga';

const ETT_ID = '4b1f9a52-8a53-4a0c-9a3c-1d2e3f405162';

export const Atgardslistfraga = Sidfraga.extend({
  organId: id().optional().meta({ description: 'Bara ett organs åtgärder.', example: ETT_ID }),
  befattningId: id().optional().meta({ description: 'Bara det som ligger på befattningen.', example: ETT_ID }),
  status: z.enum(ATGARD_STATUSAR).optional().meta({ description: 'Bara åtgärder i det läget.', example: 'PAGAR' }),
  forsenade: z
    .enum(['true', 'false'])
    .default('false')
    .meta({ description: 'Bara de som skulle ha varit klara före i dag.', example: 'true' }),
  klartFran: datumfalt().optional().meta({ description: 'Klart-datum tidigast.', example: '2025-09-01' }),
  klartTill: datumfalt().optional().meta({ description: 'Klart-datum senast.', example: '2025-09-30' }),
  cursor: markorfalt(),
});
export type Atgardslistfraga = z.infer<typeof Atgardslistfraga>;

type Atgardsplats = Readonly<{ dag: Datum; id: string }>;

const Plats = z.tuple([z.string().refine(arDatum), z.uuid()]);

const sammanhang = ({ page: _page, limit: _limit, cursor: _cursor, ...filter }: Atgardslistfraga, kommunId: string) =>
  ({ lista: 'atgarder', kommunId, filter: Object.entries(filter).sort() }) satisfies Markorsammanhang;

/** Where to read on from; null when the caller named no cursor. */
export function atgardsplats(fraga: Atgardslistfraga, kommunId: string): Atgardsplats | null {
  if (fraga.cursor === undefined) return null;
  const last = Plats.safeParse(lasMarkor(fraga.cursor, sammanhang(fraga, kommunId)));
  if (!last.success) throw new Problemfel('bad-cursor', 'Läs listan från början.');
  return { dag: last.data[0], id: last.data[1] };
}

export const atgardsmarkor = ({ dag, id }: Atgardsplats, fraga: Atgardslistfraga, kommunId: string): string =>
  markor([dag, id], sammanhang(fraga, kommunId));
