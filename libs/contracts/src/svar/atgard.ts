import { ATGARD_STATUSAR } from '#domain';
import { z } from 'zod';
import { dag, ettId, ord } from './falt';

const bevis = z.strictObject({
  slag: z.enum(['TEXT', 'LANK', 'HANDLING']),
  innehall: ord('Rutinen beslutades den 22 september.'),
});

export const AtgardSvar = z.strictObject({
  id: ettId(),
  rekommendationId: ettId(),
  beskrivning: ord('Ta fram rutin för egenkontroll'),
  status: z.enum(ATGARD_STATUSAR),
  ansvar: z.array(
    z.strictObject({
      befattningId: ettId(),
      accepterad: dag('2025-04-02').nullable(),
      klar: z.strictObject({ datum: dag('2025-09-22'), avPersonId: ettId(), bevis: z.array(bevis) }).nullable(),
    }),
  ),
  klartDatum: dag('2025-09-30').nullable(),
  beslutad: dag('2025-03-20'),
  tilldelad: dag('2025-04-01').nullable(),
  rapporter: z.array(
    z.strictObject({
      datum: dag('2025-06-02'),
      befattningId: ettId().nullable(),
      avPersonId: ettId(),
      text: ord('Utkast till rutin är på remiss.'),
    }),
  ),
  inblandade: z.array(ettId()).meta({ description: 'Personer som har rapporterat eller klarmarkerat.' }),
  omplaneringar: z.array(
    z.strictObject({
      fran: dag('2025-09-30'),
      till: dag('2025-11-28'),
      skal: ord('Ny lag trädde i kraft senare än väntat.'),
      godkandAv: ettId().nullable(),
      datum: dag('2025-09-15'),
    }),
  ),
  blockering: z
    .strictObject({
      orsak: ord('Upphandlingen är överklagad'),
      vantarPa: ord('förvaltningsrätten'),
      sedan: dag('2025-08-20'),
    })
    .nullable(),
  avbojning: z
    .strictObject({
      skal: ord('Uppgiften ligger hos en annan enhet.'),
      befattningId: ettId(),
      datum: dag('2025-04-02'),
    })
    .nullable(),
  verifiering: z
    .strictObject({ datum: dag('2025-09-25'), avPersonId: ettId(), kommentar: ord('Rutinen finns.').nullable() })
    .nullable(),
  avslutsskal: ord('Verksamheten har upphört.').nullable(),
});
