import { z } from 'zod';
import { antal, dag, ettId, janej, ord, type Last } from './falt';

export const Gruppstatus = z
  .strictObject({ besvarade: antal(1), totalt: antal(2), text: ord('1 av 2 besvarad') })
  .meta({ description: 'Hur många av dem som ska svara som revisorerna har fått svar från.' });

/** What revisorerna sent, and how far each organ has come with its answer. */
export const GranskningSvar = z.strictObject({
  id: ettId(),
  titel: ord('Granskning av aktivering av unga'),
  revisionsbyra: ord('Byrån AB').nullable(),
  revisorernasDnr: ord('KR 2024-00021').nullable(),
  rapportdatum: dag('2025-01-15'),
  missivdatum: dag('2025-01-17'),
  inkommen: dag('2025-01-17'),
  svarSenast: dag('2025-03-31'),
  narKlartBegart: janej(true),
  samladBedomning: ord('Nämnden säkerställer inte helt att unga aktiveras.').nullable(),
  rekommendationer: z.array(
    z.strictObject({
      id: ettId(),
      nummer: antal(1),
      text: ord('Säkerställ att brister omsätts till åtgärder.'),
      rapportensLydelse: ord('Säkerställ att iakttagna brister åtgärdas.').nullable(),
      organIds: z.array(ettId()),
    }),
  ),
  externa: z.array(
    z.strictObject({
      id: ettId(),
      namn: ord('Bostadsbolaget AB'),
      slag: z.enum(['BOLAG', 'KOMMUNALFORBUND']),
      svarMottaget: dag('2025-03-27').nullable(),
    }),
  ),
  gruppstatus: Gruppstatus,
  arenden: z.array(
    z.strictObject({
      id: ettId(),
      organId: ettId(),
      slag: z.enum(['SVAR', 'KANNEDOM']),
      svarMottaget: dag('2025-03-27').nullable(),
      expedierat: janej(true),
    }),
  ),
});
export type GranskningSvar = Last<z.infer<typeof GranskningSvar>>;

export const RegistreradSvar = z.strictObject({ id: ettId(), arendeIds: z.array(ettId()) });
