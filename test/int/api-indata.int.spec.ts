import * as fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { OPERATIONER } from '../../apps/api/src/operationer/alla-operationer';
import { granskningsbegaran, ifMatch, kravStatus, nyttArende } from '../support/apiarenden';
import { testapi, type Httpsvar, type Testapi } from '../support/testapi';

const JSON_HUVUD = { 'content-type': 'application/json' };
const slag = ({ status, kropp }: Httpsvar): string =>
  `${String(status)} ${String(kropp['type']).split(':').at(-1) ?? ''}`;
const felen = ({ kropp }: Httpsvar) =>
  (kropp['errors'] as readonly Readonly<{ pointer?: string; parameter?: string; kod: string }>[]).map(
    ({ pointer, parameter, kod }) => `${pointer ?? parameter ?? ''} ${kod}`,
  );

describe('Dåliga indata', () => {
  let api: Testapi;
  let registrator: string;

  beforeAll(async () => {
    api = await testapi();
    registrator = await api.token('REGISTRATOR');
  });
  afterAll(() => api.stang());

  /** Sends the text as it is, as a new command. */
  const ra = (kropp: string | Uint8Array, huvud: Readonly<Record<string, string>> = {}): Promise<Httpsvar> =>
    api.anropa('POST', '/api/v1/granskningar', {
      token: registrator,
      kropp,
      huvud: { ...JSON_HUVUD, 'idempotency-key': randomUUID(), ...huvud },
    });
  const granskning = (andrat: Readonly<Record<string, unknown>>): Promise<Httpsvar> =>
    api.post('REGISTRATOR', 'granskningar', granskningsbegaran(api, andrat));

  const antalGranskningar = async (): Promise<unknown> =>
    ((await api.get('REVISOR', 'granskningar')).kropp['_meta'] as Readonly<{ total: number }>).total;

  it.each([
    ['trasig', '{"titel": "x",'],
    ['tom', ''],
    ['med ett rått styrtecken', '{"titel":"\u0000"}'],
    ['skriven i något annat än UTF-8', Buffer.from('{"titel":"å"}', 'latin1')],
    ['djupare än något vi har', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ])('JSON som är %s ger 400', async (_, kropp) => {
    expect(slag(await ra(kropp))).toBe('400 malformed-json');
  });

  it('trasig JSON ger platsen för felet', async () => {
    expect((await ra('{"titel": x}')).kropp['detail']).toContain('Felet är vid tecken 10.');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=iso-8859-1', ''])(
    'innehållstypen ”%s” ger 415',
    async (typ) => {
      expect(slag(await ra('{}', { 'content-type': typ }))).toBe('415 unsupported-media-type');
    },
  );

  it('komprimerat innehåll ger 415', async () => {
    expect(slag(await ra('{}', { 'content-encoding': 'gzip' }))).toBe('415 unsupported-media-type');
  });

  it('mer än 1 MB ger 413, men precis 1 MB läses', async () => {
    const medLangd = (byte: number): string => `{"titel":"${'x'.repeat(byte - 12)}"}`;
    expect(slag(await ra(medLangd(1024 * 1024 + 1)))).toBe('413 too-large');
    expect(slag(await ra(medLangd(1024 * 1024)))).toBe('400 invalid-request');
  });

  it('ett okänt fält ger 400 med pekare, också djupt inne', async () => {
    const svar = await granskning({ status: 'AVSLUTAD', rekommendationer: [{ nummer: 1, text: 'x', 'a/b~c': 1 }] });
    expect(slag(svar)).toBe('400 unknown-field');
    expect(felen(svar).sort()).toEqual(['#/rekommendationer/0/a~1b~0c unknown-field', '#/status unknown-field']);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])('fältet %s är okänt som alla andra', async (namn) => {
    const kropp = JSON.stringify(granskningsbegaran(api)).replace('{', `{"${namn}":{"admin":true},`);
    expect(slag(await ra(kropp))).toBe('400 unknown-field');
  });

  it('alla fel räknas upp på en gång, på svenska', async () => {
    const svar = await granskning({
      titel: undefined,
      svarSenast: '2026-02-30',
      narKlartBegart: 'ja',
      organIds: ['inte-ett-id'],
      rekommendationer: [{ nummer: 0, text: 'x' }],
    });
    expect(slag(svar)).toBe('400 invalid-request');
    expect(felen(svar).sort()).toEqual([
      '#/narKlartBegart bad-value',
      '#/organIds/0 bad-id',
      '#/rekommendationer/0/nummer bad-value',
      '#/svarSenast bad-date',
      '#/titel required',
    ]);
    for (const { detail } of svar.kropp['errors'] as readonly Readonly<{ detail: string }>[]) {
      expect(detail).toMatch(/^[A-ZÅÄÖ].*\.$/);
      expect(detail).not.toMatch(/expected|invalid|required|received/i);
    }
  });

  it.each([
    '2026-02-30',
    '2025-02-29',
    '2025-13-01',
    '2025-3-1',
    '20250301',
    '2025-03-31T00:00:00Z',
    '2025-03-31Z',
    '',
    '0000-00-00',
  ])('datumet ”%s” ger 400', async (svarSenast) => {
    const svar = await granskning({ svarSenast });
    expect([slag(svar), felen(svar)]).toEqual(['400 bad-date', ['#/svarSenast bad-date']]);
  });

  it.each([
    ['NUL', 'Granskning\u0000'],
    ['ensam hög surrogat', 'Granskning \ud800'],
    ['ensam låg surrogat', '\udc00 granskning'],
    ['styrtecken', 'Gransk\u0007ning'],
    ['bara blanksteg', '   '],
    ['bara osynliga tecken', '\u200b\u200d\ufeff'],
    ['tom', ''],
    ['en rad till, som i ett brevhuvud', 'Granskning\r\nBcc: alla@example.com'],
    ['en miljon tecken', 'å'.repeat(400_000)],
  ])('en titel med %s ger 422', async (_, titel) => {
    const svar = await granskning({ titel });
    expect(slag(svar)).toBe('422 bad-text');
  });

  it('å som två tecken sparas som ett och hittas av en sökning, och uppmärkning sparas som text', async () => {
    const titel = `Granskning av a\u030Aret <script>alert(1)</script> =HYPERLINK("x") \u202Egnip ${randomUUID()}`;
    const { id } = await nyttArende(api, { titel });
    const arende = await api.get('FORVALTNINGSJURIST', `revisionsarenden/${id}`);
    expect(arende.kropp['titel']).toBe(titel.normalize('NFC'));
    const sok = encodeURIComponent('ÅRET <script>');
    const traff = await api.get('FORVALTNINGSJURIST', `revisionsarenden?sok=${sok}`);
    expect(traff.kropp['_meta']).toMatchObject({ total: 1 });
  });

  it.each([
    ['två med samma nummer', { rekommendationer: [1, 1].map((nummer) => ({ nummer, text: 'x' })) }],
    ['svarsdag före missivet', { svarSenast: '2025-01-01' }],
    ['ett organ som inte finns', { organIds: [randomUUID()] }],
  ])('%s ger 409 med hinder, och inget blir kvar', async (_, andrat) => {
    const fore = await antalGranskningar();
    const svar = await granskning(andrat);
    expect(slag(svar)).toBe('409 hinder');
    expect(svar.kropp['hinder']).toEqual([
      expect.objectContaining({ kod: expect.any(String), fix: expect.any(String) }),
    ]);
    expect(await antalGranskningar()).toBe(fore);
  });

  it('fler rekommendationer än en granskning kan ha ger ett fel, och högst femtio fel räknas upp', async () => {
    const manga = (length: number) => ({ rekommendationer: Array.from({ length }, () => ({ nummer: 'x' })) });
    expect(felen(await granskning(manga(10_000)))).toEqual(['#/rekommendationer bad-value']);
    expect(felen(await granskning(manga(200)))).toHaveLength(50);
  });

  it.each(['abc', '1', 'a'.repeat(300), "'%20OR%201=1--", '%00', '..%2f..%2fetc'])('id:t ”%s” ger 400', async (id) => {
    const svar = await api.get('FORVALTNINGSJURIST', `revisionsarenden/${id}`);
    expect(slag(svar)).toBe('400 bad-id');
  });

  it.each([
    'limit=0',
    'limit=-1',
    'limit=101',
    'limit=1e9',
    'limit=abc',
    'limit=',
    'limit=1.5',
    'limit=1&limit=2',
    'page=0',
    'page=99999999999999999999',
    'svarStatus=OKAND',
    'organId=x',
    'sort=titel',
    'sok=%00',
    'sok=%ed%a0%80',
    'sok=',
    '__proto__=x',
    'page[]=1',
  ])('frågan ?%s ger 400 eller 422, aldrig något annat', async (fraga) => {
    const { status, kropp } = await api.get('FORVALTNINGSJURIST', `revisionsarenden?${fraga}`);
    expect([400, 422, ...(fraga === 'sok=%ed%a0%80' ? [200] : [])]).toContain(status);
    if (status !== 200) expect(kropp['errors']).not.toHaveLength(0);
  });

  it('en sökning med bara jokertecken söker efter dem', async () => {
    const svar = await api.get('FORVALTNINGSJURIST', `revisionsarenden?sok=${encodeURIComponent('%%%___\\')}`);
    expect(svar.kropp['_meta']).toMatchObject({ total: 0 });
  });

  it.each([undefined, '', 'med blanksteg', 'x'.repeat(201), 'å'])('Idempotency-Key ”%s” ger 400', async (nyckel) => {
    const svar = await api.anropa('POST', '/api/v1/granskningar', {
      token: registrator,
      kropp: granskningsbegaran(api),
      // Header values travel as bytes: å is sent as such.
      huvud: { ...JSON_HUVUD, ...(nyckel === undefined ? {} : { 'idempotency-key': nyckel }) },
    });
    expect(slag(svar)).toBe('400 idempotency-key-required');
  });

  it.each(['7', 'W/"1"', '"1", "2"', '*', '"abc"', '""', '"01"', '"99999999999999"', '"-1"'])(
    'If-Match %s ger 400',
    async (varde) => {
      const { id } = await nyttArende(api);
      const svar = await api.post(
        'REGISTRATOR',
        `revisionsarenden/${id}/diarieforingar`,
        { dnr: 'x' },
        { 'if-match': varde },
      );
      expect(slag(svar)).toBe('400 bad-header');
    },
  );

  it('ett anrop som bryts mitt i kroppen lämnar inget efter sig, och nästa svarar', async () => {
    const fore = await antalGranskningar();
    await new Promise<void>((klart) => {
      const uttag = connect(api.api.port, '127.0.0.1', () => {
        uttag.write(
          `POST /api/v1/granskningar HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${registrator}\r\n` +
            'content-type: application/json\r\nidempotency-key: avbrutet\r\ncontent-length: 1000\r\n\r\n{"titel":',
        );
        setTimeout(() => uttag.destroy(), 200);
      }).once('close', () => {
        klart();
      });
    });
    expect(await antalGranskningar()).toBe(fore);
  });

  it('ingenting som någon kan hitta på ger 500 eller ett svar som dokumentet inte känner', async () => {
    const { id } = await nyttArende(api);
    const jurist = await api.token('FORVALTNINGSJURIST');
    const poster = OPERATIONER.operationer.filter(({ begaran }) => begaran !== null);
    const kroppar = fc.oneof(
      fc.jsonValue({ maxDepth: 4 }).map((varde) => (exempel: unknown) => blanda(exempel, varde)),
      fc.string({ unit: 'binary' }).map((text) => () => text),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...poster), kroppar, fc.nat(3), async (operation, kropp, version) => {
        const vag = operation.vag.replace('{id}', id).replaceAll(/\{\w+\}/g, randomUUID());
        const given = kropp(operation.begaran?.exempel);
        await api.anropa('POST', vag, {
          token: jurist,
          kropp: typeof given === 'string' ? given : JSON.stringify(given),
          huvud: { ...JSON_HUVUD, 'idempotency-key': randomUUID(), ...ifMatch(version + 1) },
        });
      }),
      { numRuns: 300 },
    );
    kravStatus(200, await api.get('FORVALTNINGSJURIST', `revisionsarenden/${id}`));
  });
});

/** The example with one of its fields, or all of it, replaced. */
function blanda(exempel: unknown, varde: unknown): unknown {
  if (typeof exempel !== 'object' || exempel === null) return varde;
  const namn = Object.keys(exempel);
  const valt = namn[JSON.stringify(varde).length % (namn.length + 1)];
  return valt === undefined ? varde : { ...exempel, [valt]: varde };
}
