import { SVAR_STATUSAR } from '#domain';
import { z } from 'zod';
import { ettId } from './falt';

/** What a command answers with: the new version stands in ETag too. */
export const KommandoSvar = z.strictObject({
  id: ettId(),
  version: z.int().min(1).meta({ example: 8 }),
  svarStatus: z
    .enum(SVAR_STATUSAR)
    .nullable()
    .meta({ description: 'Null för den som inte får läsa ärendet, till exempel en revisor.', example: 'EXPEDIERAD' }),
});
