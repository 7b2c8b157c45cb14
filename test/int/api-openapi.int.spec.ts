import { createHash } from 'node:crypto';
import { testapi, PUBLIC_URL, type Testapi } from '../support/testapi';

describe('API:ets beskrivning av sig självt', () => {
  let api: Testapi;

  beforeAll(async () => {
    api = await testapi();
  });
  afterAll(() => api.stang());

  it('finns som openapi.json under API:ets rot, med den publika adressen', async () => {
    const svar = await api.anropa('GET', '/api/v1/openapi.json');
    expect(svar.huvud.get('content-type')).toContain('application/json');
    expect(svar.kropp).toMatchObject({ openapi: '3.1.0', servers: [{ url: `${PUBLIC_URL}/api/v1` }] });
  });

  it('finns som en sida utan script, där varje operation har en plats att länka till', async () => {
    const { text, huvud } = await api.anropa('GET', '/api/v1/dokumentation');
    expect(huvud.get('content-type')).toContain('text/html');
    const stil = /<style>([^]*)<\/style>/.exec(text)?.[1] ?? '';
    const hash = createHash('sha256').update(stil).digest('base64');
    expect(huvud.get('content-security-policy')).toContain(`default-src 'none'; style-src 'sha256-${hash}'; `);
    expect(text).not.toMatch(/<script|javascript:|src=|\son\w+=/i);
    expect(text).toContain('<html lang="sv">');
    for (const namn of ['beviljaAnstand', 'registreraGranskning', 'listaUppgifter']) {
      expect(text).toContain(`<article id="${namn}">`);
    }
  });

  it('säger vilken version som körs', async () => {
    expect((await api.anropa('GET', '/api/v1/api-info')).kropp).toEqual({
      apiName: 'revisionsvakt',
      apiVersion: '1.0.0',
      apiReleased: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      apiDocumentation: `${PUBLIC_URL}/api/v1/dokumentation`,
      apiStatus: 'active',
    });
  });
});
