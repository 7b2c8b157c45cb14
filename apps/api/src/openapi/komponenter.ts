import { Listmeta, Problem } from '#contracts';
import { z } from 'zod';
import type { Operation } from '../operationer/operation';
import { forenkla } from './forenkla';
import { schemat, type JsonSchema } from './json-schema';

export const komponentref = (namn: string): string => `#/components/schemas/${namn}`;

type Namngivet = readonly [string, z.ZodType];

/** Every schema of the document under its own name, made from the zod schemas that check requests and describe answers. */
export function komponenter(operationer: readonly Operation[]): Record<string, JsonSchema> {
  const begaran = operationer.flatMap(({ begaran: b }): Namngivet[] => (b === null ? [] : [[b.namn, b.schema]]));
  const svar = operationer.flatMap(({ svar: s }): Namngivet[] => (s.slag === 'DOKUMENT' ? [] : [[s.namn, s.schema]]));
  return {
    ...somKomponenter(begaran, 'input'),
    ...somKomponenter([...svar, ['Listmeta', Listmeta], ['Problem', Problem]], 'output'),
    Lank: LANK,
  };
}

/** A link as the profile wants it (HYP.03–07). */
const LANK: JsonSchema = {
  type: 'object',
  properties: {
    href: {
      type: 'string',
      format: 'uri',
      example: 'https://revisionsvakt.example/api/v1/granskningar?page=1&limit=20',
    },
    rel: { type: 'string', example: 'self' },
    method: { type: 'string', enum: ['GET'] },
  },
  required: ['href', 'rel', 'method'],
  additionalProperties: false,
};

/** `io`: what is sent to us has defaults to leave out, what we send has them filled in. */
function somKomponenter(scheman: readonly Namngivet[], io: 'input' | 'output'): Record<string, JsonSchema> {
  const register = z.registry<{ id: string }>();
  for (const [namn, schema] of new Map(scheman)) register.add(schema, { id: namn });
  const { schemas } = z.toJSONSchema(register, { io, target: 'draft-2020-12', uri: komponentref });
  return Object.fromEntries(Object.entries(schemas).map(([namn, schema]) => [namn, schemat(forenkla(schema))]));
}
