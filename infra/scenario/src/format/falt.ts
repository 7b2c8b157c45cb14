import { arDatum } from '#domain';
import { z } from 'zod';

const NYCKEL = /^[a-z][a-z0-9-]*$/;
const TID = /^(\d{4}-\d{2}-\d{2}) ([01]\d|2[0-3]):[0-5]\d$/;

/** A name that other parts of the file use: `ec-ekonomi`. */
export const nyckel = () =>
  z
    .string({ error: 'Skriv en nyckel, till exempel jurist.' })
    .regex(NYCKEL, { error: 'En nyckel har bara a–z, 0–9 och bindestreck, och börjar med en bokstav.' });

/** A text of the file. A number must be quoted, or YAML reads it as a number. */
export const text = () =>
  z
    .string({ error: 'Skriv en text. Är det siffror: sätt citattecken omkring.' })
    .min(1, { error: 'Skriv en text här.' });

/** A calendar day, `2025-03-31`. */
export const dag = () =>
  z
    .string({ error: 'Skriv ett datum, ÅÅÅÅ-MM-DD.' })
    .refine(arDatum, { error: 'Datumet finns inte. Skriv ÅÅÅÅ-MM-DD.' })
    .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/** A moment in Stockholm, `2025-02-20 10:00`. */
export const tid = () =>
  z
    .string({ error: 'Skriv dag och klockslag, ÅÅÅÅ-MM-DD TT:MM.' })
    .refine((t) => arDatum(TID.exec(t)?.[1] ?? ''), {
      error: 'Skriv dag och klockslag, till exempel 2025-02-20 10:00.',
    })
    .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}$' });

/** Several things under names of their own. */
export const namngivna = <T extends z.ZodType>(vad: T) => z.record(nyckel(), vad);
