import { OPERATIONER } from '../../apps/api/src/operationer/alla-operationer';
import { testapi, type Testapi } from '../support/testapi';

type Lager = Readonly<{ route?: Readonly<{ path: string; methods: Readonly<Record<string, boolean>> }> }>;

describe('API:ets yta', () => {
  let api: Testapi;

  beforeAll(async () => {
    api = await testapi();
  });
  afterAll(() => api.stang());

  it('är just de vägar som står i tabellen', () => {
    const express = api.api.app.getHttpAdapter().getInstance() as unknown as Readonly<{
      router: Readonly<{ stack: readonly Lager[] }>;
    }>;
    const registrerade = express.router.stack.flatMap(({ route }) =>
      route === undefined
        ? []
        : Object.keys(route.methods).map(
            (metod) => `${metod.toUpperCase()} ${route.path.replaceAll(/:(\w+)/g, '{$1}')}`,
          ),
    );
    const iTabellen = OPERATIONER.operationer.map(({ metod, vag }) => `${metod} ${vag}`);
    expect(registrerade.sort()).toEqual([...iTabellen].sort());
  });

  it('har ett eget namn för varje väg', () => {
    const namn = OPERATIONER.operationer.map((operation) => operation.namn);
    expect(new Set(namn).size).toBe(namn.length);
  });

  it.each(['DELETE', 'PUT', 'PATCH', 'OPTIONS'])('svarar 405 och Allow på %s', async (metod) => {
    const svar = await api.anropa(metod, '/api/v1/granskningar');
    expect([svar.status, svar.huvud.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
  });

  it.each(['/', '/api/v1', '/api/v1/granskning', '/api/v1/granskningar/', '/API/V1/granskningar', '/favicon.ico'])(
    'svarar 404 med ett problem på %s',
    async (vag) => {
      const svar = await api.anropa('GET', vag);
      expect([svar.status, svar.kropp['type']]).toEqual([404, 'urn:revisionsvakt:problem:not-found']);
    },
  );

  it.each(['/api/v1/%E0%A4%A', '/api/v1/revisionsarenden/%ff'])(
    'svarar 400 på %s, som inte går att läsa',
    async (vag) => {
      expect((await api.anropa('GET', vag)).status).toBe(400);
    },
  );

  it('svarar HEAD som GET, utan kropp', async () => {
    const svar = await api.anropa('HEAD', '/api/v1/api-info');
    expect([svar.status, svar.text]).toEqual([200, '']);
  });

  it('ger tillbaka anropets egna id, och egna när de inte går att använda', async () => {
    const spar = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    const eget = await api.anropa('GET', '/livez', { huvud: { traceparent: spar, 'x-request-id': 'mitt-anrop.1' } });
    expect(eget.huvud.get('traceparent')).toBe(spar);
    expect(eget.huvud.get('x-request-id')).toBe('mitt-anrop.1');
    const fel = await api.anropa('GET', '/livez', { huvud: { traceparent: '00-0-0-01', 'x-request-id': 'a b <c>' } });
    expect(fel.huvud.get('traceparent')).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    expect(fel.huvud.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('skyddar varje svar med sidhuvuden och röjer inte vad det är byggt av', async () => {
    const { huvud } = await api.anropa('GET', '/api/v1/organ');
    expect(huvud.get('x-content-type-options')).toBe('nosniff');
    expect(huvud.get('content-security-policy')).toContain("default-src 'none'");
    expect(huvud.get('strict-transport-security')).toContain('max-age=31536000');
    expect(huvud.get('x-powered-by')).toBeNull();
  });
});
