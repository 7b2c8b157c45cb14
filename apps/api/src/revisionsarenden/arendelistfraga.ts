import { SVAR_STATUSAR, arDatum, type Datum } from '#domain';
import { id, rad } from '#contracts';
import { z } from 'zod';
import { lasMarkor, markor, type Markorsammanhang } from '../http/markor';
import { Problemfel } from '../http/problem';
import { Sidfraga, markorfalt } from '../http/sidfraga';

export const Arendelistfraga = Sidfraga.extend({
  organId: id()
    .optional()
    .meta({ description: 'Bara ett organs ärenden.', example: '4b1f9a52-8a53-4a0c-9a3c-1d2e3f405162' }),
  svarStatus: z.enum(SVAR_STATUSAR).optional().meta({ description: 'Bara ärenden i det läget.', example: 'PLANERAD' }),
  sok: rad(200).optional().meta({ description: 'Text i titel eller diarienummer.', example: 'aktivering' }),
  cursor: markorfalt(),
});
export type Arendelistfraga = z.infer<typeof Arendelistfraga>;

export type Arendeplats = Readonly<{ svarSenast: Datum; id: string }>;

const Plats = z.tuple([z.string().refine(arDatum), z.uuid()]);

const sammanhang = (fraga: Arendelistfraga, kommunId: string): Markorsammanhang => ({
  lista: 'revisionsarenden',
  kommunId,
  filter: [fraga.organId ?? null, fraga.svarStatus ?? null, fraga.sok ?? null],
});

/** Where to read on from; null when the caller named no cursor. */
export function arendeplats(fraga: Arendelistfraga, kommunId: string): Arendeplats | null {
  if (fraga.cursor === undefined) return null;
  const last = Plats.safeParse(lasMarkor(fraga.cursor, sammanhang(fraga, kommunId)));
  if (!last.success) throw new Problemfel('bad-cursor', 'Läs listan från början.');
  return { svarSenast: last.data[0], id: last.data[1] };
}

export const arendemarkor = ({ svarSenast, id }: Arendeplats, fraga: Arendelistfraga, kommunId: string): string =>
  markor([svarSenast, id], sammanhang(fraga, kommunId));
