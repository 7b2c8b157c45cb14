import { z } from 'zod';
import { dag, ettId, ord, tid, type Last } from './falt';

const Steg = z.strictObject({
  slag: z.enum(['NY_UPPGIFT', 'PAMINNELSE', 'ESKALERING']),
  till: z.enum(['HANDLAGGARE', 'ANSVARIG', 'NARMAST_HOGRE', 'FORVALTNINGSCHEF', 'ORDFORANDE']),
  arbetsdagar: z.int().nullable().meta({ description: 'Från förfallodagen; negativt före.', example: -10 }),
  dag: dag('2025-03-17'),
  vid: tid(),
});

/** Something that is owed: what, on which posts, until when (design 3). */
export const BevakningSvar = z.strictObject({
  nyckel: ord('svar'),
  slag: ord('SVAR'),
  rubrik: ord('Svar till revisorerna'),
  ansvariga: z.array(ettId()),
  handlaggare: ettId().nullable(),
  forvaltningschef: ettId().nullable(),
  ordforande: ettId().nullable(),
  startar: tid('2025-01-17T09:12:00.000Z'),
  forfaller: dag(),
  stege: z.enum(['svar', 'atgard', 'uppgift', 'kort']),
});

/** The receipt of one reminder or escalation: which rule and inputs, who got it, what comes next, and why in words. */
export const KvittoSvar = z.strictObject({
  id: ettId(),
  arendeId: ettId(),
  varfor: ord(
    'Svar till revisorerna senast den 31 mars 2025. Det är 10 arbetsdagar kvar, därför kommer en påminnelse.',
  ),
  bevakning: BevakningSvar,
  hoppadeOver: z.array(z.int().nullable()).meta({
    description: 'Steg som hoppades över, som arbetsdagar från förfallodagen; null är beskedet om en ny uppgift.',
    example: [-30, -20],
  }),
  steg: Steg,
  stegeId: ord('svar'),
  stegeVersion: z.int().meta({ example: 1 }),
  kalenderId: ord('svensk'),
  kalenderVersion: z.int().meta({ example: 1 }),
  adressater: z.array(
    z.strictObject({
      befattningId: ettId(),
      personId: ettId(),
      iStalletFor: ettId().nullable(),
      skal: z.enum(['INNEHAVARE', 'TILLFORORDNAD', 'ERSATTARE', 'VAKANT']),
    }),
  ),
  nastaSteg: Steg.nullable(),
  skapat: tid(),
});
export type KvittoSvar = Last<z.infer<typeof KvittoSvar>>;

/** One thing that lies on the person who asks. */
export const UppgiftSvar = z.strictObject({
  arendeId: ettId(),
  arendeTitel: ord('Granskning av aktivering av unga'),
  bevakning: BevakningSvar,
});
