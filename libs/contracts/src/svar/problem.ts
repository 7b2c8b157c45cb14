import { z } from 'zod';
import { ord, type Last } from './falt';

/** One reason why a decision refuses, and what would make it possible. */
export const Hindersrad = z.strictObject({
  kod: ord('FEL_LAGE'),
  text: ord('Det går inte nu: ärendet är planerat.'),
  fix: ord('Det går när ärendet är på kallelsen.'),
  lank: ord('/api/v1/revisionsarenden/4b1f9a52-8a53-4a0c-9a3c-1d2e3f405162')
    .optional()
    .meta({ description: 'Ärendet som skälet handlar om, när det är ett annat.' }),
});

/** One thing that is wrong with the request, and where: in the body (JSON pointer), the query or a header. */
export const Faltfel = z.strictObject({
  pointer: ord('#/svarSenast').optional(),
  parameter: ord('limit').optional(),
  kod: ord('bad-date'),
  detail: ord('Datumet finns inte. Skriv ÅÅÅÅ-MM-DD.'),
});

/** Problem details (RFC 9457). The five members always stand; the rest are there when they say something. */
export const Problem = z.strictObject({
  type: ord('urn:revisionsvakt:problem:hinder'),
  title: ord('Det går inte att göra nu'),
  status: z.int().min(400).max(599).meta({ example: 409 }),
  detail: ord('Det går inte nu: ärendet är planerat.'),
  instance: ord('urn:revisionsvakt:anrop:0b5c1a1e-6f3f-4d39-9a55-0d3f3a0c7b11'),
  errors: z.array(Faltfel).optional(),
  hinder: z.array(Hindersrad).optional(),
  nuvarandeVersion: z.int().min(1).optional().meta({ example: 7 }),
});
export type ProblemSvar = Last<z.infer<typeof Problem>>;
