import { ATGARD_STATUSAR } from '#domain';
import { z } from 'zod';
import { dag, ettId, janej, ord } from './falt';

const Verifiering = z.strictObject({
  datum: dag('2025-09-25'),
  avPersonId: ettId(),
  kommentar: ord('Rutinen finns.').nullable(),
});

export const AtgardSvar = z.strictObject({
  id: ettId(),
  rekommendationIds: z.array(ettId()),
  beskrivning: ord('Ta fram rutin för egenkontroll'),
  status: z.enum(ATGARD_STATUSAR),
  ansvar: z.array(
    z.strictObject({
      befattningId: ettId(),
      accepterad: dag('2025-04-02').nullable(),
      klar: z.strictObject({ datum: dag('2025-09-22'), avPersonId: ettId() }).nullable(),
    }),
  ),
  delegeringar: z
    .array(
      z.strictObject({
        befattningId: ettId(),
        utforare: ettId(),
        sedan: dag('2025-04-10'),
        tom: dag('2025-06-30').nullable(),
      }),
    )
    .meta({ description: 'Vilka befattningar som utför, eller har utfört, åtgärden åt den som ansvarar för den.' }),
  klartDatum: dag('2025-09-30').nullable(),
  foljsUpp: dag('2025-11-28').nullable(),
  uppfoljningar: z.array(
    z.strictObject({ datum: dag('2025-11-28'), avPersonId: ettId(), text: ord('Rutinen används i alla enheter.') }),
  ),
  aterkommer: z.strictObject({ manader: z.int().min(1).meta({ example: 6 }), sista: dag('2027-06-30') }).nullable(),
  forekomster: z
    .array(z.strictObject({ klartDatum: dag('2025-06-30'), verifiering: Verifiering }))
    .meta({ description: 'De gånger en återkommande åtgärd har verifierats.' }),
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
  bevis: z
    .array(
      z.strictObject({
        nummer: z.int().min(1).meta({ example: 1 }),
        slag: z.enum(['TEXT', 'LANK', 'HANDLING']),
        innehall: ord('Rutinen beslutades den 22 september.'),
        befattningId: ettId(),
        avPersonId: ettId(),
        datum: dag('2025-09-22'),
      }),
    )
    .meta({ description: 'Läggs till och ändras aldrig.' }),
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
      kontrolleras: dag('2025-09-17'),
    })
    .nullable(),
  avbojning: z
    .strictObject({
      skal: ord('Uppgiften ligger hos en annan enhet.'),
      befattningId: ettId(),
      datum: dag('2025-04-02'),
    })
    .nullable(),
  verifiering: Verifiering.nullable(),
  effektkontroll: z
    .strictObject({
      senast: dag('2026-06-25'),
      utfall: z
        .strictObject({
          datum: dag('2026-06-10'),
          avPersonId: ettId(),
          uppnadd: janej(true),
          text: ord('Bristerna har minskat.'),
        })
        .nullable(),
    })
    .nullable(),
  ateroppningar: z.array(
    z.strictObject({
      datum: dag('2026-02-02'),
      skal: ord('Rutinen följs inte.'),
      varVerifierad: Verifiering.nullable(),
    }),
  ),
  sammanslagenMed: ettId().nullable(),
  avslut: z.strictObject({ skal: ord('Verksamheten har upphört.'), datum: dag('2025-10-01') }).nullable(),
});
