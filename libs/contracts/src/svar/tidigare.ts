import { ATGARD_STATUSAR, FARGER, GENOMFORANDEAXEL, SVARSAXEL } from '#domain';
import { z } from 'zod';
import { dag, ettId, ord } from './falt';
import { Rekommendationslage } from './uppfoljning';

/** An earlier recommendation that is like a text. */
export const LiknandeRekommendationSvar = z.strictObject({
  rekommendationId: ettId(),
  granskningId: ettId(),
  titel: ord('Granskning av aktivering av unga'),
  text: ord('Säkerställ att brister omsätts till åtgärder.'),
  ar: z.int().meta({ description: 'Rapportens år.', example: 2022 }),
  likhet: z.number().min(0).max(1).meta({ description: 'Från 0 till 1, där 1 är samma text.', example: 0.82 }),
  lagen: z.array(
    z.strictObject({
      arendeId: ettId(),
      organId: ettId(),
      svar: z.enum(SVARSAXEL),
      genomforande: z.enum(GENOMFORANDEAXEL),
      farg: z.enum(FARGER),
    }),
  ),
});

/** A recommendation that an uppföljande granskning goes back to, as it stood when that granskning came. */
export const TidigareRekommendationSvar = Rekommendationslage.extend({
  arendeId: ettId(),
  granskningId: ettId(),
  organId: ettId(),
  titel: ord('Uppföljning av placeringar av barn och unga'),
  datum: dag('2024-11-18'),
  atgarder: z.array(
    z.strictObject({
      beskrivning: ord('Kontroll att övervägande sker varje halvår'),
      status: z.enum(ATGARD_STATUSAR),
      verifierad: dag('2023-12-15').nullable(),
      bevis: z.array(
        z.strictObject({ slag: z.enum(['TEXT', 'LANK', 'HANDLING']), innehall: ord('Kontrollen gjordes i juni.') }),
      ),
    }),
  ),
});
