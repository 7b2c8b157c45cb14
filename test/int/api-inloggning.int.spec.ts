import { SignJWT, UnsecuredJWT, exportJWK, exportSPKI, generateKeyPair, type CryptoKey, type JWTPayload } from 'jose';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tokenvakt } from '#integrations/identitet';
import { jsonLogg } from '#integrations/logg';
import { hamtaToken } from '#local';
import { startaApi, type Api } from '../../apps/api/src/starta-api';
import { PUBLIC_URL, testapi, type Testapi } from '../support/testapi';

const AUDIENCE = 'urn:revisionsvakt:api';

/** An issuer whose key we hold, so that every wrong kind of token can be made. */
class Egenutfardare {
  private constructor(
    readonly issuer: string,
    private readonly server: Server,
    private readonly nycklar: Readonly<{ publicKey: CryptoKey; privateKey: CryptoKey }>,
  ) {}

  static async starta(): Promise<Egenutfardare> {
    const nycklar = await generateKeyPair('RS256', { extractable: true });
    const jwk = { ...(await exportJWK(nycklar.publicKey)), kid: 'egen', alg: 'RS256', use: 'sig' };
    const server = createServer((begaran, svar) => {
      const issuer = `http://${begaran.headers.host ?? ''}`;
      const upptackt = begaran.url === '/.well-known/openid-configuration';
      svar.setHeader('content-type', 'application/json');
      svar.end(JSON.stringify(upptackt ? { issuer, jwks_uri: `${issuer}/jwks` } : { keys: [jwk] }));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Egenutfardare(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, server, nycklar);
  }

  /** A token that is right in everything but what is changed. */
  token(andrat: JWTPayload = {}, nyckel: CryptoKey = this.nycklar.privateKey): Promise<string> {
    const nu = Math.floor(Date.now() / 1000);
    return new SignJWT({ iss: this.issuer, aud: AUDIENCE, sub: 'anna', exp: nu + 300, ...andrat })
      .setProtectedHeader({ alg: 'RS256', kid: 'egen' })
      .sign(nyckel);
  }

  /** The classic confusion: the public key as a shared secret. */
  async medPublikNyckelSomHemlighet(): Promise<string> {
    const hemlighet = new TextEncoder().encode(await exportSPKI(this.nycklar.publicKey));
    return new SignJWT({ iss: this.issuer, aud: AUDIENCE, sub: 'anna', exp: Math.floor(Date.now() / 1000) + 300 })
      .setProtectedHeader({ alg: 'HS256', kid: 'egen' })
      .sign(hemlighet);
  }

  stang(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

describe('Inloggningen till API:t', () => {
  let test: Testapi;
  let utfardare: Egenutfardare;
  let api: Api;

  beforeAll(async () => {
    test = await testapi();
    utfardare = await Egenutfardare.starta();
    api = await egetApi(utfardare.issuer);
  });
  afterAll(async () => {
    await api.stang();
    utfardare.stang();
    await test.stang();
  });

  const egetApi = (issuer: string): Promise<Api> =>
    startaApi(
      {
        lager: test.lager.app.lager,
        konton: test.lager.app.konton,
        halsa: test.lager.app.halsa,
        tokenvakt: tokenvakt({ issuer, audience: AUDIENCE }),
        logg: jsonLogg(() => undefined),
        publicUrl: PUBLIC_URL,
      },
      { host: '127.0.0.1', port: 0 },
    );

  const fraga = async (hos: Api, authorization?: string) => {
    const svar = await fetch(`http://127.0.0.1:${String(hos.port)}/api/v1/konton/mitt`, {
      headers: authorization === undefined ? {} : { authorization },
    });
    const { type } = (await svar.json()) as Readonly<{ type?: string }>;
    return { status: svar.status, slag: type?.split(':').at(-1), utmaning: svar.headers.get('www-authenticate') };
  };

  const EJ_GODTAGEN = {
    status: 401,
    slag: 'unauthenticated',
    utmaning: 'Bearer realm="revisionsvakt", error="invalid_token"',
  };

  it('godtar en token från kommunens identitetstjänst och visar rollerna som befattningen ger', async () => {
    const svar = await test.get('FORVALTNINGSJURIST', 'konton/mitt');
    expect(svar.kropp).toMatchObject({
      kommunId: test.kommun.id,
      roller: [{ roll: 'FORVALTNINGSJURIST', organId: test.kommun.organId }],
    });
  });

  it.each([
    ['inget alls', undefined],
    ['Basic', 'Basic YW5uYTpoZW1saWd0'],
    ['Bearer utan token', 'Bearer '],
    ['två token', 'Bearer a.b.c, Bearer d.e.f'],
  ])('svarar 401 och säger hur man loggar in när Authorization är %s', async (_, authorization) => {
    expect(await fraga(api, authorization)).toEqual({
      status: 401,
      slag: 'unauthenticated',
      utmaning: 'Bearer realm="revisionsvakt"',
    });
  });

  it('godtar sin egen utfärdares token, men ger 403 utan konto', async () => {
    expect(await fraga(api, `Bearer ${await utfardare.token()}`)).toMatchObject({ status: 403, slag: 'no-account' });
  });

  const NU = Math.floor(Date.now() / 1000);
  it.each<[string, JWTPayload]>([
    ['utgången', { exp: NU - 120 }],
    ['utan slutdag', { exp: undefined } as unknown as JWTPayload],
    ['inte giltig än', { nbf: NU + 300 }],
    ['utfärdad för någon annan', { aud: 'urn:annat:api' }],
    ['från en annan utfärdare', { iss: 'https://annan.example' }],
    ['utan subject', { sub: undefined } as unknown as JWTPayload],
  ])('godtar inte en token som är %s', async (_, andrat) => {
    expect(await fraga(api, `Bearer ${await utfardare.token(andrat)}`)).toEqual(EJ_GODTAGEN);
  });

  it('godtar en token som gick ut för en halv minut sedan, för klockor går olika', async () => {
    const svar = await fraga(api, `Bearer ${await utfardare.token({ exp: Math.floor(Date.now() / 1000) - 30 })}`);
    expect(svar.slag).toBe('no-account');
  });

  it('godtar inte en token som någon annan har skrivit under', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    expect(await fraga(api, `Bearer ${await utfardare.token({}, privateKey)}`)).toEqual(EJ_GODTAGEN);
  });

  it('godtar inte en token vars innehåll har ändrats efter underskriften', async () => {
    const [huvud, , underskrift] = (await utfardare.token()).split('.');
    const innehall = Buffer.from(JSON.stringify({ iss: utfardare.issuer, aud: AUDIENCE, sub: 'chef', exp: NU + 300 }));
    const andrad = `${String(huvud)}.${innehall.toString('base64url')}.${String(underskrift)}`;
    expect(await fraga(api, `Bearer ${andrad}`)).toEqual(EJ_GODTAGEN);
  });

  it('godtar inte en token utan underskrift', async () => {
    const token = new UnsecuredJWT({ iss: utfardare.issuer, aud: AUDIENCE, sub: 'anna', exp: NU + 300 }).encode();
    expect(await fraga(api, `Bearer ${token}`)).toEqual(EJ_GODTAGEN);
  });

  it('godtar inte en token som är underskriven med den publika nyckeln som hemlighet', async () => {
    expect(await fraga(api, `Bearer ${await utfardare.medPublikNyckelSomHemlighet()}`)).toEqual(EJ_GODTAGEN);
  });

  it('godtar inte skräp, och inte den riktiga utfärdarens token hos en annan', async () => {
    expect(await fraga(api, 'Bearer inte.en.token')).toEqual(EJ_GODTAGEN);
    const riktig = await hamtaToken({ issuer: test.issuer, anvandare: 'vem-som-helst' });
    expect(await fraga(api, `Bearer ${riktig}`)).toEqual(EJ_GODTAGEN);
  });

  it('startar utan identitetstjänsten: svarar 503 tills den finns, men känner igen skräp ändå', async () => {
    const ensamt = await egetApi('http://127.0.0.1:9');
    try {
      expect(await fraga(ensamt, `Bearer ${await utfardare.token()}`)).toMatchObject({
        status: 503,
        slag: 'identity-unavailable',
      });
      expect(await fraga(ensamt, 'Bearer skräp')).toMatchObject({ status: 401 });
    } finally {
      await ensamt.stang();
    }
  });
});
