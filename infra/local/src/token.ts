import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { API_RESURS, LOKAL_KLIENT, LOOPBACK_REDIRECT } from './identitet-namn';

const Upptackt = z.object({ authorization_endpoint: z.url(), token_endpoint: z.url() });
const Tokensvar = z.object({ access_token: z.string() });

export type TokenBegaran = Readonly<{ issuer: string; anvandare: string }>;

const FLEST_STEG = 10;

/**
 * An access token for the API, by the whole login: authorization code with PKCE, the login page filled in with
 * `anvandare`, the code exchanged. Works against the local provider only. Caching is the caller's.
 */
export async function hamtaToken({ issuer, anvandare }: TokenBegaran): Promise<string> {
  const plats = Upptackt.parse(await (await hamta(`${issuer}/.well-known/openid-configuration`)).json());
  const verifierare = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('base64url');
  const start = new URL(plats.authorization_endpoint);
  start.search = new URLSearchParams({
    client_id: LOKAL_KLIENT,
    response_type: 'code',
    redirect_uri: LOOPBACK_REDIRECT,
    scope: 'openid',
    resource: API_RESURS,
    state,
    code_challenge: createHash('sha256').update(verifierare).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();
  const atervand = await loggaIn(start, anvandare);
  if (atervand.searchParams.get('state') !== state) throw new Error('Inloggningen svarade på någon annans begäran.');
  const svar = await hamta(plats.token_endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: LOKAL_KLIENT,
      code: atervand.searchParams.get('code') ?? '',
      redirect_uri: LOOPBACK_REDIRECT,
      code_verifier: verifierare,
      resource: API_RESURS,
    }),
  });
  return Tokensvar.parse(await svar.json()).access_token;
}

/** Follows the login as a browser would, and stops at the address that carries the code. */
async function loggaIn(start: URL, anvandare: string): Promise<URL> {
  const kakor = new Map<string, string>();
  let steg = { url: start, formular: null as URLSearchParams | null };
  for (let i = 0; i < FLEST_STEG; i += 1) {
    if (steg.url.href.startsWith(LOOPBACK_REDIRECT)) return steg.url;
    const svar = await hamta(steg.url, {
      redirect: 'manual',
      headers: { cookie: [...kakor].map(([namn, varde]) => `${namn}=${varde}`).join('; ') },
      ...(steg.formular === null ? {} : { method: 'POST', body: steg.formular }),
    });
    await svar.arrayBuffer();
    minnsKakor(kakor, svar);
    const vidare = svar.headers.get('location');
    steg =
      vidare === null
        ? { url: steg.url, formular: new URLSearchParams({ anvandare }) }
        : { url: new URL(vidare, steg.url), formular: null };
  }
  throw new Error(`Inloggningen som ${anvandare} kom inte fram.`);
}

function minnsKakor(kakor: Map<string, string>, svar: Response): void {
  for (const rad of svar.headers.getSetCookie()) {
    const [, namn = '', varde = ''] = /^([^=]+)=([^;]*)/.exec(rad) ?? [];
    if (varde === '') kakor.delete(namn);
    else kakor.set(namn, varde);
  }
}

async function hamta(url: string | URL, val: RequestInit = {}): Promise<Response> {
  const svar = await fetch(url, { signal: AbortSignal.timeout(10_000), ...val });
  if (svar.status >= 400)
    throw new Error(`${new URL(url).pathname} svarade ${String(svar.status)}: ${await svar.text()}`);
  return svar;
}
