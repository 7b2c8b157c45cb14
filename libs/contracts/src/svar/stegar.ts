import { MOTTAGARE, STEGE_ID } from '#domain';
import { z } from 'zod';
import { antal, dag, ettId, ord, tid, type Last } from './falt';

const publicerad = {
  gallerFran: dag('2026-09-01').nullable().meta({ description: 'Null: har alltid gällt (standard).' }),
  publicerad: tid().nullable(),
  personId: ettId().nullable(),
};

/** One version of a ladder. */
export const StegeSvar = z.strictObject({
  stege: z.enum(STEGE_ID),
  version: z.int().min(1).meta({ description: 'Som kvitton hänvisar till; 1 är standard.', example: 2 }),
  organId: ettId().nullable().meta({ description: 'Null: alla organ som inte har en egen.' }),
  ...publicerad,
  nyUppgift: z.enum(MOTTAGARE).nullable(),
  steg: z.array(
    z.strictObject({
      arbetsdagar: z.int().meta({ description: 'Från förfallodagen; negativt före.', example: -10 }),
      till: z.enum(MOTTAGARE),
      slag: z.enum(['PAMINNELSE', 'ESKALERING']),
    }),
  ),
  darefterVar: antal(10).nullable(),
});
export type StegeSvar = Last<z.infer<typeof StegeSvar>>;

/** One version of the rules for when people are told. */
export const PaminnelseregelSvar = z.strictObject({
  version: z.int().min(1).meta({ example: 2 }),
  ...publicerad,
  semesterperiod: z.strictObject({ franVecka: antal(27), tillVecka: antal(31) }).nullable(),
  bradskandePerDag: antal(5),
});
export type PaminnelseregelSvar = Last<z.infer<typeof PaminnelseregelSvar>>;

/** That the reminders of one watch wait. */
export const UppskjutningSvar = z.strictObject({
  id: ettId(),
  personId: ettId(),
  till: dag('2025-03-21'),
  skal: ord('Jag väntar på ekonomens underlag.'),
  skapad: tid(),
});

/** A letter that found nobody. What it was about stands in it, and not here. */
export const ObestallbartBrevSvar = z.strictObject({
  id: ettId(),
  personId: ettId(),
  namn: ord('Enhetschefen'),
  epost: ord('enhetschef@provkoping.example').meta({ description: 'Adressen som den är nu.' }),
  slag: z.enum(['SAMMANFATTNING', 'BRADSKANDE']),
  dag: dag('2025-03-17'),
  obestallbart: tid(),
});
