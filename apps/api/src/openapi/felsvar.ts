import type { Operation } from '../operationer/operation';
import { PROBLEM, problemtyp, type Problemslag } from '../http/problem';
import { gruppera } from './gruppera';
import { komponentref } from './komponenter';
import type { JsonSchema } from './json-schema';

const INLOGGNING: readonly Problemslag[] = [
  'unauthenticated',
  'no-account',
  'role',
  'identity-unavailable',
  'unavailable',
];
const SKRIVNING: readonly Problemslag[] = [
  'malformed-json',
  'bad-header',
  'idempotency-key-required',
  'unknown-field',
  'required',
  'bad-id',
  'bad-date',
  'bad-value',
  'invalid-request',
  'hinder',
  'too-large',
  'unsupported-media-type',
  'bad-text',
  'idempotency-mismatch',
];

/** Which problems an operation may answer with. */
export function problemFor(operation: Operation): readonly Problemslag[] {
  const villkor: readonly (readonly [boolean, readonly Problemslag[]])[] = [
    [operation.ratt !== 'OPPEN', INLOGGNING],
    [operation.vag.includes('{'), ['bad-id', 'not-found']],
    [operation.fraga !== null, ['bad-value', 'unknown-field', 'invalid-request']],
    [operation.fraga?.shape['cursor'] !== undefined, ['bad-cursor']],
    [operation.metod === 'POST', SKRIVNING],
    [operation.kommando !== null || operation.kommunkommando !== null, ['stale-version']],
    [operation.kommando?.kravVersion === true, ['version-required']],
  ];
  return [...new Set<Problemslag>(['internal', ...villkor.flatMap(([galler, slag]) => (galler ? slag : []))])];
}

/** Those problems by status, each as `application/problem+json` (profile FEL.02). */
export function felsvar(operation: Operation, sidhuvuden: JsonSchema): Record<string, JsonSchema> {
  const perStatus = gruppera(problemFor(operation), (slag) => PROBLEM[slag].status);
  return Object.fromEntries(
    [...perStatus].map(([status, slag]) => [
      String(status),
      {
        description: `${slag.map((ett) => PROBLEM[ett].title).join('; ')}.`,
        headers: sidhuvuden,
        content: {
          'application/problem+json': { schema: { $ref: komponentref('Problem') }, example: exempel(slag[0]) },
        },
      },
    ]),
  );
}

const exempel = (slag: Problemslag = 'internal'): JsonSchema => ({
  type: problemtyp(slag),
  title: PROBLEM[slag].title,
  status: PROBLEM[slag].status,
  detail: `${PROBLEM[slag].title}.`,
  instance: 'urn:revisionsvakt:anrop:0b5c1a1e-6f3f-4d39-9a55-0d3f3a0c7b11',
});
