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

  it('trasig JSON ger platsen för felet', async () => {
    expect((await ra('{"titel": x}')).kropp['detail']).toContain('Felet är vid tecken 10.');
  });

  it('precis 1 MB läses', async () => {
    expect(slag(await ra(`{"titel":"${'x'.repeat(1024 * 1024 - 12)}"}`))).toBe('400 invalid-request');
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

  it('fler rekommendationer än en granskning kan ha ger ett fel, och högst femtio fel räknas upp', async () => {
    const manga = (length: number) => ({ rekommendationer: Array.from({ length }, () => ({ nummer: 'x' })) });
    expect(felen(await granskning(manga(10_000)))).toEqual(['#/rekommendationer bad-value']);
    expect(felen(await granskning(manga(200)))).toHaveLength(50);
  });

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
