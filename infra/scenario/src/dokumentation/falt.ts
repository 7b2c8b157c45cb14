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
  if (namn === 'delId') return 'id'; // a part of a recommendation is given its id when it is divided
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

/** An id's field ends in what it is the id of (atgardId, tillAtgardId); those that do not (handlaggare) are posts. */
function slagFor(namn: string): Referensslag {
  const slag = Object.keys(REFERENSSLAG).find((ett) => namn.replace(/Ids?$/, '').toLowerCase().endsWith(ett));
  return slag === undefined ? (EGNA_NAMN[namn] ?? 'befattning') : (slag as Referensslag);
}

/** Named after what it is to another of its kind. */
const EGNA_NAMN: Readonly<Record<string, Referensslag>> = { eftertradareId: 'organ' };
