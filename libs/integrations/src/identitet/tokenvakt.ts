import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { IdentitetstjanstenOnabar, OgiltigToken } from './identitetsfel';
import { upptackNycklar } from './upptack-nycklar';

/** Who a token speaks for: an account is keyed on these two, never on e-mail (design 9). */
export type Identitet = Readonly<{ issuer: string; subject: string }>;

/** Checks bearer tokens against the issuer's keys: signature, issuer, audience and time. */
export interface Tokenvakt {
  /** Rejects with `OgiltigToken`, or with `IdentitetstjanstenOnabar` when the keys cannot be fetched. */
  kontrollera(token: string): Promise<Identitet>;
}

// Asymmetric only: with HS256 in the list, the issuer's public key would be a shared secret.
const ALGORITMER = ['RS256', 'PS256', 'ES256'];
const KLOCKSKILLNAD_S = 60;

/** Nothing is fetched until the first token: the API starts while the issuer is away. */
export function tokenvakt({ issuer, audience }: Readonly<{ issuer: string; audience: string }>): Tokenvakt {
  let nycklar: Promise<JWTVerifyGetKey> | null = null;
  const hamtaNycklar = (): Promise<JWTVerifyGetKey> => {
    nycklar ??= upptackNycklar(issuer).catch((fel: unknown) => {
      nycklar = null;
      throw fel;
    });
    return nycklar;
  };
  return {
    async kontrollera(token) {
      // Asked for only when the token looks like one: garbage is refused also while the issuer is away.
      const nyckel: JWTVerifyGetKey = async (huvud, delar) => (await hamtaNycklar())(huvud, delar);
      const { sub } = await verifiera(token, nyckel, { issuer, audience });
      if (sub === undefined || sub === '') throw new OgiltigToken('UTAN_SUBJECT');
      return { issuer, subject: sub };
    },
  };
}

async function verifiera(
  token: string,
  nyckel: JWTVerifyGetKey,
  krav: Readonly<{ issuer: string; audience: string }>,
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, nyckel, {
      ...krav,
      algorithms: ALGORITMER,
      clockTolerance: KLOCKSKILLNAD_S,
      requiredClaims: ['exp', 'sub'],
    });
    return payload;
  } catch (fel) {
    if (arTokensFel(fel)) throw new OgiltigToken(fel.code);
    throw fel instanceof IdentitetstjanstenOnabar ? fel : new IdentitetstjanstenOnabar({ cause: fel });
  }
}

/** jose's errors about the token itself; the rest are about fetching keys. */
function arTokensFel(fel: unknown): fel is errors.JOSEError {
  return (
    fel instanceof errors.JOSEError &&
    !(fel instanceof errors.JWKSTimeout) &&
    !(fel instanceof errors.JWKSInvalid) &&
    fel.code !== errors.JOSEError.code
  );
}
