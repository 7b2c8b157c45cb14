import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { IdentitetstjanstenOnabar } from './identitetsfel';

const VANTETID_MS = 5_000;

const LOKALA = ['localhost', '127.0.0.1', '[::1]'];

/** Whoever can change the keys on their way can sign in as anybody: never in the clear, but on this very machine. */
function oavlyssnad(adress: string): boolean {
  const { protocol, hostname } = new URL(adress);
  return protocol === 'https:' || (protocol === 'http:' && LOKALA.includes(hostname));
}

const Metadata = z.object({ issuer: z.string(), jwks_uri: z.url().refine(oavlyssnad) });

/**
 * The issuer's signing keys, found by OpenID Connect Discovery and fetched again when a token names an unknown one
 * (at most every 30 seconds). Throws `IdentitetstjanstenOnabar` when the issuer does not answer as one.
 */
export async function upptackNycklar(issuer: string): Promise<JWTVerifyGetKey> {
  const { issuer: sagerSigVara, jwks_uri } = await hamtaMetadata(issuer);
  // Discovery 4.3: a document that speaks for somebody else must not decide whose keys count.
  if (sagerSigVara !== issuer) throw new IdentitetstjanstenOnabar({ cause: new Error('Fel issuer i metadata.') });
  return createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: VANTETID_MS });
}

async function hamtaMetadata(issuer: string): Promise<z.infer<typeof Metadata>> {
  try {
    const svar = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(VANTETID_MS),
      redirect: 'error',
    });
    if (!svar.ok) throw new Error(`HTTP ${String(svar.status)}`);
    return Metadata.parse(await svar.json());
  } catch (fel) {
    throw new IdentitetstjanstenOnabar({ cause: fel });
  }
}
