import { arSchema, type JsonSchema } from './json-schema';

const UTAN_EGET_MONSTER = new Set(['date', 'date-time', 'uuid']);
const STORSTA_HELTAL = Number.MAX_SAFE_INTEGER;

/**
 * Zod's JSON schema in the form people and linters read: `type: [string, null]` instead of `anyOf`, no patterns that
 * repeat what `format` says, no limits that are only JavaScript's. Changes nothing in what is valid.
 */
export function forenkla(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(forenkla);
  if (!arSchema(schema)) return schema;
  const { $schema: _1, $id: _2, ...resten } = schema;
  const delar = Object.fromEntries(
    Object.entries(resten).map(([namn, del]) => [namn, namn === 'example' ? del : forenkla(del)]),
  );
  return utanSjalvklart(somNullbar(delar));
}

function somNullbar(schema: JsonSchema): JsonSchema {
  const { anyOf, ...resten } = schema;
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return schema;
  const [huvud, noll] = anyOf as readonly JsonSchema[];
  if (huvud === undefined || noll?.['type'] !== 'null' || typeof huvud['type'] !== 'string') return schema;
  const varden = Array.isArray(huvud['enum']) ? { enum: [...(huvud['enum'] as unknown[]), null] } : {};
  return { ...huvud, ...varden, ...resten, type: [huvud['type'], 'null'] };
}

function utanSjalvklart(schema: JsonSchema): JsonSchema {
  const { pattern, minimum, maximum, ...resten } = schema;
  const format = resten['format'];
  return {
    ...resten,
    ...(pattern === undefined || UTAN_EGET_MONSTER.has(String(format)) ? {} : { pattern }),
    ...(minimum === undefined || minimum === -STORSTA_HELTAL ? {} : { minimum }),
    ...(maximum === undefined || maximum === STORSTA_HELTAL ? {} : { maximum }),
  };
}
