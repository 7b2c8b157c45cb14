import { z } from 'zod';
import { REFERENSSLAG, type Referensslag } from '../format/referens';

/** The parts of a JSON schema that are read here. */
export type JsonSchema = Readonly<{
  type?: string;
  format?: string;
  enum?: readonly unknown[];
  description?: string;
  default?: unknown;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  items?: JsonSchema;
  anyOf?: readonly JsonSchema[];
}>;

/** One field of a command as the reference shows it. */
export type Falt = Readonly<{ namn: string; vad: string; kravs: boolean; beskrivning: string; under: readonly Falt[] }>;

/** What a command is given, as JSON schema: dates and defaults as they are written, not as they are read. */
export const somJsonSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;

/** The fields of a command's request, and of what lies in them. */
export const faltI = (schema: JsonSchema): readonly Falt[] =>
  Object.entries(schema.properties ?? {}).map(([namn, falt]) => {
    const karna = utanNull(falt);
    const rad = karna.type === 'array' ? utanNull(karna.items ?? {}) : karna;
    return {
      namn,
      vad: karna.type === 'array' ? `lista av ${ord(namn, rad)}` : ord(namn, rad),
      kravs: schema.required?.includes(namn) ?? false,
      beskrivning: falt.description ?? karna.description ?? '',
      under: faltI(rad),
    };
  });

const utanNull = (schema: JsonSchema): JsonSchema => schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;

function ord(namn: string, schema: JsonSchema): string {
  if (schema.enum !== undefined) return schema.enum.map(String).join(' | ');
  if (schema.format === 'uuid') return `$${slagFor(namn)}.<nyckel>`;
  if (schema.format === 'date') return 'datum';
  if (schema.properties !== undefined) return 'fält';
  return ORD[schema.type ?? ''] ?? 'text';
}

const ORD: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'heltal',
  number: 'tal',
  boolean: 'true/false',
};

/** An id's field is named after what it is the id of; those that are not (handlaggare, ansvariga) are posts. */
function slagFor(namn: string): Referensslag {
  const slag = namn.replace(/Ids?$/, '');
  return Object.hasOwn(REFERENSSLAG, slag) ? (slag as Referensslag) : 'befattning';
}
