import { RegistreraGranskning } from '#contracts';
import { z } from 'zod';
import { KOMMANDON, kommandonamn, REGISTRERA_GRANSKNING } from '../format/kommando';
import { Scenario } from '../format/scenario';

type Json = Readonly<Record<string, unknown>>;

const REFERENS = { type: 'string', pattern: '^\\$[a-z]+\\.[a-z0-9-]+$' };

/** The JSON schema of scenario files, for editors. What it cannot say, `--kontrollera` says. */
export function scenarioschema(): Json {
  const schema = z.toJSONSchema(Scenario, { io: 'input', unrepresentable: 'any' }) as Json;
  const falt = schema['properties'] as Readonly<Record<string, Json>>;
  const steg = (falt['steg']?.['items'] ?? {}) as Json;
  return {
    ...schema,
    $id: 'scenario.schema.json',
    title: 'Scenario för Revisionsvakt',
    required: ['scenario', 'steg'],
    anyOf: [{ required: ['utgarFran'] }, { required: ['kommun', 'lasare', 'granskning'] }],
    properties: {
      ...falt,
      granskning: kropp(RegistreraGranskning),
      steg: { ...falt['steg'], items: medKommandon(steg) },
    },
  };
}

/** Each command's own fields, told when the command is named. */
function medKommandon(steg: Json): Json {
  const falt = steg['properties'] as Readonly<Record<string, Json>>;
  return {
    ...steg,
    properties: { ...falt, gor: { ...falt['gor'], enum: kommandonamn() } },
    allOf: [
      { namn: REGISTRERA_GRANSKNING, schema: RegistreraGranskning.partial() },
      ...KOMMANDON.map(({ namn, begaran }) => ({ namn, schema: begaran })),
    ].map(({ namn, schema }) => ({
      if: { properties: { gor: { const: namn } }, required: ['gor'] },
      then: { properties: { med: kropp(schema) } },
    })),
  };
}

/** A request as a file writes it: references where the API takes ids, and any text may be one (`$beskrivning.…`). */
function kropp(schema: z.ZodType): unknown {
  const { $schema: _schema, ...json } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;
  return medReferenser(json);
}

function medReferenser(varde: unknown): unknown {
  if (Array.isArray(varde)) return varde.map(medReferenser);
  if (typeof varde !== 'object' || varde === null) return varde;
  const json = varde as Json;
  if (json['format'] === 'uuid') return REFERENS;
  return Object.fromEntries(Object.entries(json).map(([nyckel, del]) => [nyckel, medReferenser(del)]));
}
