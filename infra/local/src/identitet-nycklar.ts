import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { z } from 'zod';
import { lasJson, skrivJson } from './jsonfil';

const Nyckel = z.looseObject({ kty: z.literal('RSA'), kid: z.string(), alg: z.literal('RS256') });

/** The provider's signing key, made once and kept, so that tokens outlive a restart. */
export async function signeringsnyckel(fil: string): Promise<JWK> {
  const sparad = lasJson(fil, Nyckel);
  if (sparad !== null) return sparad;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const nyckel = await exportJWK(privateKey);
  const ny = { ...nyckel, kid: await calculateJwkThumbprint(nyckel), alg: 'RS256', use: 'sig' };
  skrivJson(fil, ny);
  return ny;
}
