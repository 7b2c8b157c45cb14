import { API_RESURS, hamtaToken, LOKAL_KLIENT, type Adresser } from '#local';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const { issuer } = JSON.parse(process.env['TEST_ADRESSER'] ?? '{}') as Adresser;

/** The start of a login, as a program would ask for it; `andrat` replaces or, with null, leaves out a parameter. */
async function begarKod(andrat: Readonly<Record<string, string | null>>): Promise<Response> {
  const fraga = new URLSearchParams({
    client_id: LOKAL_KLIENT,
    response_type: 'code',
    redirect_uri: 'http://127.0.0.1:49152/callback',
    scope: 'openid',
    code_challenge: 'a'.repeat(43),
    code_challenge_method: 'S256',
  });
  for (const [namn, varde] of Object.entries(andrat)) {
    if (varde === null) fraga.delete(namn);
    else fraga.set(namn, varde);
  }
  return fetch(`${issuer}/auth?${fraga.toString()}`, { redirect: 'manual' });
}

describe('Den lokala inloggningen', () => {
  it('ger en signerad token för API:t efter hela inloggningen', async () => {
    const token = await hamtaToken({ issuer, anvandare: 'jurist' });
    const nycklar = createRemoteJWKSet(new URL(`${issuer}/jwks`));
    const { payload, protectedHeader } = await jwtVerify(token, nycklar, { issuer, audience: API_RESURS });
    expect(payload.sub).toBe('jurist');
    expect(protectedHeader.alg).toBe('RS256');
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3600);
  });

  it('släpper in vem som helst under det namn som skrivs', async () => {
    expect(decodeJwt(await hamtaToken({ issuer, anvandare: 'anna.växjö@kommunen.example' })).sub).toBe(
      'anna.växjö@kommunen.example',
    );
  });

  it('nekar ett användarnamn med otillåtna tecken', async () => {
    await expect(hamtaToken({ issuer, anvandare: '<script>' })).rejects.toThrow(/422/);
  });

  it('visar en svensk sida utan skript, med sträng innehållspolicy', async () => {
    const start = await begarKod({});
    const kakor = start.headers.getSetCookie().map((rad) => rad.split(';', 1)[0]);
    const svar = await fetch(new URL(start.headers.get('location') ?? '', issuer), {
      headers: { cookie: kakor.join('; ') },
    });
    const sida = await svar.text();
    expect(svar.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(sida).toContain('<html lang="sv">');
    expect(sida).toContain('Den har inga lösenord');
    expect(sida).not.toContain('<script');
  });

  it.each([
    ['utan PKCE', { code_challenge: null, code_challenge_method: null }],
    ['med token direkt i svaret', { response_type: 'token' }],
  ])('nekar en inloggning %s', async (_fall, andrat) => {
    const svar = await begarKod(andrat);
    expect(svar.headers.get('location') ?? '').toMatch(/error=(invalid_request|unsupported_response_type)/);
  });

  it('skickar aldrig koden till en annan dator', async () => {
    const svar = await begarKod({ redirect_uri: 'https://annan.example/callback' });
    expect(svar.status).toBe(400);
    expect(svar.headers.get('location')).toBeNull();
  });

  it('vägrar att köras i produktion, med en rad och kod 78', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(process.cwd(), 'dist/infra/local/src/identitet-main.js')],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          NODE_ENV: 'production',
          PORT: '1',
          OIDC_ISSUER: issuer,
          IDENTITET_NYCKELFIL: '/finns/inte',
          IDENTITET_KAKHEMLIGHET: 'x'.repeat(32),
        },
      },
    );
    expect(status).toBe(78);
    expect(stderr).toContain('får inte köras med NODE_ENV=production');
  });
});
