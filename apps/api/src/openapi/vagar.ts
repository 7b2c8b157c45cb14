import { API_ROT, type Operation } from '../operationer/operation';
import { exempelAv } from './exempel';
import { felsvar } from './felsvar';
import { gruppera } from './gruppera';
import { komponentref } from './komponenter';
import type { JsonSchema } from './json-schema';
import { parametrar } from './parametrar';

type Komponenter = Readonly<Record<string, JsonSchema>>;

const text = (description: string, example: string): JsonSchema => ({
  description,
  schema: { type: 'string' },
  example,
});

const ALLA_SVAR: JsonSchema = {
  traceparent: text('Spårning enligt W3C Trace Context.', '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'),
  'x-request-id': text('Anropets id.', '0b5c1a1e-6f3f-4d39-9a55-0d3f3a0c7b11'),
};

/** `paths` of the document: path keys below the API's root, one object per method. */
export function vagar(operationer: readonly Operation[], komponenter: Komponenter): Record<string, JsonSchema> {
  const perVag = gruppera(operationer, ({ vag }) => vag.slice(API_ROT.length));
  return Object.fromEntries(
    [...perVag].map(([vag, pa]) => [
      vag,
      Object.fromEntries(pa.map((operation) => [operation.metod.toLowerCase(), beskriv(operation, komponenter)])),
    ]),
  );
}

const beskriv = (operation: Operation, komponenter: Komponenter): JsonSchema => ({
  operationId: operation.namn,
  tags: [operation.grupp],
  summary: operation.rubrik,
  description: `${operation.beskrivning}${omRatten(operation)}`,
  parameters: parametrar(operation),
  ...(operation.ratt === 'OPPEN' ? { security: [] } : {}),
  ...(operation.begaran === null ? {} : { requestBody: kropp(operation.begaran) }),
  responses: { ...lyckat(operation, komponenter), ...felsvar(operation, ALLA_SVAR) },
});

const omRatten = ({ ratt }: Operation): string =>
  ratt === 'OPPEN' || ratt === 'INLOGGAD' ? '' : ` Kräver rätten ${ratt}.`;

const kropp = ({ namn, exempel }: NonNullable<Operation['begaran']>): JsonSchema => ({
  required: true,
  content: { 'application/json': { schema: { $ref: komponentref(namn) }, example: exempel } },
});

function lyckat(operation: Operation, komponenter: Komponenter): Record<string, JsonSchema> {
  const { svar } = operation;
  if (svar.slag === 'DOKUMENT') return {};
  const schema = svar.slag === 'LISTA' ? kuvert(svar.nyckel, svar.namn) : { $ref: komponentref(svar.namn) };
  const utfall = {
    description: svar.beskrivning,
    headers: { ...ALLA_SVAR, ...egnaSidhuvuden(operation) },
    content: { 'application/json': { schema, example: exempelAv(schema, komponenter) } },
  };
  const oforandrat = { description: 'Oförändrat sedan den ETag som skickades.', headers: ALLA_SVAR };
  const lasning = operation.metod === 'GET' && operation.ratt !== 'OPPEN';
  return { [String(svar.status)]: utfall, ...(lasning ? { '304': oforandrat } : {}) };
}

function egnaSidhuvuden({ metod, kommando, kommunkommando, svar }: Operation): JsonSchema {
  const igen = text('true när svaret är det första anropets och inget har gjorts på nytt.', 'true');
  return {
    ...(metod === 'GET' || kommando !== null || kommunkommando !== null
      ? { ETag: text('Version av det som svaret visar.', '"8"') }
      : {}),
    ...(metod === 'POST' ? { 'Idempotent-Replayed': igen } : {}),
    ...(svar.status === 201
      ? { Location: text('Den nya resursens adress.', 'https://revisionsvakt.example/api/v1/granskningar/4b1f9a52') }
      : {}),
  };
}

/** Written inline: `_meta` and `_links` are the profile's names, which its own rule for components refuses (AME.04). */
const kuvert = (nyckel: string, namn: string): JsonSchema => ({
  type: 'object',
  properties: {
    [nyckel]: { type: 'array', items: { $ref: komponentref(namn) } },
    _meta: { $ref: komponentref('Listmeta') },
    _links: {
      type: 'object',
      properties: Object.fromEntries(
        ['self', 'first', 'prev', 'next', 'last'].map((rel) => [rel, { $ref: komponentref('Lank') }]),
      ),
      required: ['self', 'first'],
      additionalProperties: false,
    },
  },
  required: [nyckel, '_meta', '_links'],
  additionalProperties: false,
});
