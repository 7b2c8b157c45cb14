import { SVAR_STATUSAR } from '#domain';
import { z } from 'zod';
import { ettId } from './falt';

/** What a command answers with: the new version stands in ETag too. */
export const KommandoSvar = z.strictObject({
  id: ettId(),
  version: z.int().min(1).meta({ example: 8 }),
  svarStatus: z.enum(SVAR_STATUSAR),
});
