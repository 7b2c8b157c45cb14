import type { ProblemSvar } from '#contracts';

/**
 * Every kind of problem the API answers with: the last part of `type`, its status and its title. Permanent names:
 * clients branch on them (RFC 9457, quality E2).
 */
export const PROBLEM = {
  'malformed-json': { status: 400, title: 'Begäran är inte giltig JSON' },
  'bad-path': { status: 400, title: 'Adressen går inte att läsa' },
  'bad-header': { status: 400, title: 'Ett sidhuvud är fel' },
  'idempotency-key-required': { status: 400, title: 'Idempotency-Key saknas' },
  'unknown-field': { status: 400, title: 'Begäran har fält som inte finns' },
  required: { status: 400, title: 'Begäran saknar fält' },
  'bad-id': { status: 400, title: 'Ett id är fel' },
  'bad-date': { status: 400, title: 'Ett datum är fel' },
  'bad-value': { status: 400, title: 'Ett värde är fel' },
  'bad-cursor': { status: 400, title: 'Märket i listan gäller inte' },
  'invalid-request': { status: 400, title: 'Begäran har flera fel' },
  unauthenticated: { status: 401, title: 'Du behöver logga in' },
  'no-account': { status: 403, title: 'Du har inget konto här' },
  role: { status: 403, title: 'Du har inte rätt att göra det här' },
  'not-found': { status: 404, title: 'Det finns inte' },
  'method-not-allowed': { status: 405, title: 'Metoden används inte här' },
  hinder: { status: 409, title: 'Det går inte att göra nu' },
  'stale-version': { status: 412, title: 'Någon annan har ändrat det' },
  'too-large': { status: 413, title: 'Begäran är för stor' },
  'unsupported-media-type': { status: 415, title: 'Innehållet ska vara JSON' },
  'bad-text': { status: 422, title: 'En text går inte att spara' },
  'idempotency-mismatch': { status: 422, title: 'Nyckeln är redan använd' },
  'version-required': { status: 428, title: 'If-Match saknas' },
  internal: { status: 500, title: 'Något gick fel hos oss' },
  'identity-unavailable': { status: 503, title: 'Inloggningen går inte att kontrollera just nu' },
  unavailable: { status: 503, title: 'Tjänsten är inte tillgänglig just nu' },
} as const satisfies Readonly<Record<string, Readonly<{ status: number; title: string }>>>;

export type Problemslag = keyof typeof PROBLEM;

export const problemtyp = (slag: Problemslag): string => `urn:revisionsvakt:problem:${slag}`;

type Tillagg = Pick<ProblemSvar, 'errors' | 'hinder' | 'nuvarandeVersion'>;

/** A problem on its way out to the client; the filter writes it. Expected, so it is no fault of ours unless 5xx. */
export class Problemfel extends Error {
  override readonly name = 'Problemfel';
  constructor(
    readonly slag: Problemslag,
    readonly detail: string,
    readonly tillagg: Tillagg = {},
    readonly sidhuvuden: Readonly<Record<string, string>> = {},
  ) {
    super(slag);
  }
}
