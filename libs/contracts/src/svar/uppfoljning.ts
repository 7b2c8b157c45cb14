import { FARGER, GENOMFORANDEAXEL, REVISORSFRAGOR, REVISORSSVAR, STALLNINGSTAGANDEN, SVARSAXEL } from '#domain';
import { z } from 'zod';
import { antal, dag, ettId, ord, type Last } from './falt';

const Revisorsfraga = z.strictObject({
  kod: z.enum(REVISORSFRAGOR),
  fraga: ord('Har nämnden beslutat om åtgärder?'),
  svar: z.enum(REVISORSSVAR),
  bevis: z.array(
    z.strictObject({
      handelse: ord('beslutFattat').meta({ description: 'Händelsens typ i ärendets logg.' }),
      paragraf: ord('§ 38').nullable(),
      datum: dag('2025-03-20'),
      text: ord('Nämnden översänder yttrandet.'),
    }),
  ),
  saknas: z.array(
    z.strictObject({
      text: ord('Återrapporten § 61 har inget beslut.'),
      fix: ord('Registrera återrapporten igen med nämndens beslut, eller avsluta ärendet genom beslut.'),
    }),
  ),
});

/** Where one recommendation stands, on its two axes, and the colour with what it means (domain 7.7). */
export const Rekommendationslage = z.strictObject({
  rekommendationId: ettId(),
  nummer: z.int().min(1).meta({ example: 1 }),
  text: ord('Säkerställ att brister omsätts till åtgärder.'),
  svar: z.enum(SVARSAXEL),
  stallningstagande: z
    .enum(STALLNINGSTAGANDEN)
    .nullable()
    .meta({ description: 'null tills nämnden har beslutat om svaret.' }),
  genomforande: z.enum(GENOMFORANDEAXEL),
  atgarderKlara: antal(1),
  atgarderTotalt: antal(2),
  farg: z.enum(FARGER),
  definition: ord('På väg: svaret eller åtgärderna återstår, och inget är försenat.'),
});

/** What revisorerna ask when they follow up, answered from the case (issue part 10). */
export const UppfoljningSvar = z.strictObject({
  arendeId: ettId(),
  version: z.int().min(1).meta({ example: 7 }),
  datum: dag('2026-05-21'),
  revisorsfragor: z.array(Revisorsfraga),
  rekommendationer: z.array(Rekommendationslage),
});
export type UppfoljningSvar = Last<z.infer<typeof UppfoljningSvar>>;
