import { z } from 'zod';
import { antal, dag, ettId, ord, type Last } from './falt';

const Steg = z.strictObject({
  bevakning: ord('SVAR'),
  rubrik: ord('Svaret ska vara hos revisorerna'),
  slag: z.enum(['NY_UPPGIFT', 'PAMINNELSE', 'ESKALERING']),
  dag: dag('2025-03-17'),
  befattningIds: z.array(ettId()),
});

const Andratsteg = z.strictObject({ fore: Steg, efter: Steg });

const Skillnad = z.strictObject({
  svarSenast: z.strictObject({ fran: dag('2025-03-31'), till: dag('2025-05-15') }).nullable(),
  plan: z.array(z.strictObject({ falt: ord('manusstopp'), fran: ord('2025-02-24'), till: ord('2025-02-21') })),
  steg: z.strictObject({
    nya: z.array(Steg),
    borta: z.array(Steg),
    flyttade: z.array(Andratsteg),
    andraMottagare: z.array(Andratsteg),
  }),
  brister: z.array(ord('Svaret hinner inte fram före svar senast.')),
});

/** What a command would do to open cases, if it were carried out now. */
export const VadOmSvar = z.strictObject({
  oppna: antal(42),
  berorda: antal(3),
  brister: antal(1),
  steg: z.strictObject({ nya: antal(0), borta: antal(0), flyttade: antal(7), andraMottagare: antal(0) }),
  rader: z
    .array(
      z.strictObject({
        arendeId: ettId(),
        organId: ettId(),
        titel: ord('Granskning av aktivering av unga'),
        skillnad: Skillnad,
      }),
    )
    .meta({ description: 'Högst 200 ärenden som du får läsa, de där något brister först.' }),
});
export type VadOmSvar = Last<z.infer<typeof VadOmSvar>>;
