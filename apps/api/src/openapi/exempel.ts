import { schemat, type JsonSchema } from './json-schema';

/** An example of a whole answer, put together from its fields' examples, so that it can never disagree with the schema. */
export function exempelAv(schema: JsonSchema, komponenter: Readonly<Record<string, JsonSchema>>): unknown {
  if (schema['example'] !== undefined) return schema['example'];
  if (typeof schema['$ref'] === 'string') {
    return exempelAv(schemat(komponenter[schema['$ref'].split('/').at(-1) ?? '']), komponenter);
  }
  if (Array.isArray(schema['anyOf'])) return exempelAv(schemat(schema['anyOf'][0]), komponenter);
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  return efterTyp(schema, komponenter);
}

function efterTyp(schema: JsonSchema, komponenter: Readonly<Record<string, JsonSchema>>): unknown {
  const typ: unknown = Array.isArray(schema['type']) ? schema['type'][0] : schema['type'];
  if (typ === 'array') return [exempelAv(schemat(schema['items']), komponenter)];
  if (typ === 'object') {
    const falt = Object.entries(schemat(schema['properties']));
    return Object.fromEntries(falt.map(([namn, del]) => [namn, exempelAv(schemat(del), komponenter)]));
  }
  return null;
}
