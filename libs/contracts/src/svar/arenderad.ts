import { SVAR_STATUSAR } from '#domain';
import { z } from 'zod';
import { antal, dag, ettId, ord, tid } from './falt';

/** A row in the list of cases; no content beyond title and numbers. */
export const ArenderadSvar = z.strictObject({
  id: ettId(),
  granskningId: ettId(),
  organId: ettId(),
  titel: ord('Granskning av aktivering av unga'),
  dnr: ord('2025-00022').nullable(),
  svarStatus: z.enum(SVAR_STATUSAR),
  svarSenast: dag(),
  svarMottaget: dag('2025-03-27').nullable(),
  atgarderTotalt: antal(9),
  atgarderAvslutade: antal(4),
  nastaVakning: tid().nullable(),
  version: z.int().min(1).meta({ example: 7 }),
});
