import { openapiDokument } from '../../apps/api/src/openapi/dokument';
import { OPERATIONER } from '../../apps/api/src/operationer/alla-operationer';

/*
 * What the national REST API-profil demands of the OpenAPI document (rest-api-profil.md, checklist 1–10), as the
 * linter RAP-LP reads it. The numbers are the profile's.
 */

type Schema = { [namn: string]: unknown };
const som = (varde: unknown): Schema => (typeof varde === 'object' && varde !== null ? (varde as Schema) : {});
const text = (varde: unknown): string => (typeof varde === 'string' ? varde : '');

const dokument = openapiDokument('https://revisionsvakt.provkoping.example');
const info = som(dokument['info']);
const komponenter = Object.entries(som(som(dokument['components'])['schemas']));

const operationer = Object.entries(dokument.paths).flatMap(([vag, pa]) =>
  Object.entries(pa).map(([metod, operation]) => ({ namn: `${metod} ${vag}`, metod, vag, operation: som(operation) })),
);
const parametrar = operationer.flatMap(({ namn, operation }) =>
  (operation['parameters'] as readonly Schema[]).map((parameter) => ({ namn, parameter })),
);
const svaren = operationer.flatMap(({ namn, operation }) =>
  Object.entries(som(operation['responses'])).map(([status, svar]) => ({
    namn: `${namn} ${status}`,
    status,
    svar: som(svar),
  })),
);

/** Every schema in a component, with the place where it stands. */
function* egenskaper(schema: unknown, plats: string): Generator<readonly [string, Schema]> {
  for (const [namn, del] of Object.entries(som(som(schema)['properties']))) {
    yield [`${plats}.${namn}`, som(del)];
    yield* egenskaper(del, `${plats}.${namn}`);
  }
  if (som(schema)['items'] !== undefined) yield* egenskaper(som(schema)['items'], `${plats}[]`);
}
const alla = komponenter.flatMap(([namn, schema]) => [...egenskaper(schema, namn)]);

const CAMEL = /^[a-z][a-zA-Z]*$/;

describe('OpenAPI-dokumentet enligt den nationella REST API-profilen', () => {
  it('är OpenAPI 3.1 med en https-adress som slutar på /api/v1 (UFN.01, UFN.02, VER.05, DOK.17)', () => {
    expect(dokument['openapi']).toBe('3.1.0');
    expect((dokument['servers'] as readonly Schema[]).map(({ url }) => url)).toEqual([
      'https://revisionsvakt.provkoping.example/api/v1',
    ]);
  });

  it('har vägar med små bokstäver, bindestreck och camelCase-parametrar, utan version (UFN.07–09, RES.06)', () => {
    for (const vag of Object.keys(dokument.paths)) expect(vag).toMatch(/^(?:\/(?:[a-z][a-z-]*|\{[a-z][a-zA-Z]*\}))+$/);
  });

  it('har GET /api-info, öppen, och inte sig självt (VER.06, DOK.21, DOK.23)', () => {
    expect(som(som(dokument.paths['/api-info'])['get'])['security']).toEqual([]);
    expect(Object.keys(dokument.paths).filter((vag) => vag.includes('.') || vag.includes('dokumentation'))).toEqual([]);
  });

  it('har hela info, på svenska och engelska, med kända begränsningar (DOK.01, 03, 06–09, 11)', () => {
    for (const falt of ['title', 'version', 'description', 'termsOfService'])
      expect(info[falt]).toEqual(expect.any(String));
    expect(Object.keys(som(info['contact'])).sort()).toEqual(['email', 'name', 'url']);
    expect(Object.keys(som(info['license'])).sort()).toEqual(['name', 'url']);
    expect(Object.keys(som(dokument['externalDocs'])).sort()).toEqual(['description', 'url']);
    expect(info['description']).toMatch(/begränsning/);
    expect(info['description']).toMatch(/In English: .*limits/s);
    expect(info['version']).toMatch(/^1\.\d+\.\d+$/);
  });

  it('har ett enda säkerhetsschema: bearer med liten bokstav, krävt av allt annat (SAK.09, 10, 15, 16)', () => {
    const scheman = Object.values(som(som(dokument['components'])['securitySchemes'])).map(som);
    expect(scheman.map(({ type, scheme }) => [type, scheme])).toEqual([['http', 'bearer']]);
    expect(dokument['security']).toEqual([{ bearer: [] }]);
    expect(operationer.filter(({ operation }) => operation['security'] !== undefined).map(({ namn }) => namn)).toEqual([
      'get /api-info',
    ]);
  });

  it('har rubrik och beskrivning på varje operation, och beskrivning på varje svar (DOK.19, 20)', () => {
    for (const { operation } of operationer) {
      expect(text(operation['summary']).length).toBeGreaterThan(3);
      expect(text(operation['description'])).toMatch(/\.$/);
    }
    for (const { svar } of svaren) expect(text(svar['description'])).toMatch(/\.$/);
  });

  it('har exempel på varje JSON-kropp, varje JSON-svar och varje problem (DOK.15)', () => {
    const innehall = [
      ...operationer.map(({ namn, operation }) => [namn, som(operation['requestBody'])] as const),
      ...svaren.map(({ namn, svar }) => [namn, svar] as const),
    ].flatMap(([namn, del]) => Object.values(som(del['content'])).map((ett) => [namn, som(ett)] as const));
    expect(innehall.length).toBeGreaterThan(100);
    expect(innehall.filter(([, ett]) => ett['example'] === undefined).map(([namn]) => namn)).toEqual([]);
  });

  it('har exempel som följer de scheman som dokumentet är gjort av', () => {
    for (const { svar, begaran, namn } of OPERATIONER.operationer) {
      if (begaran !== null) expect([namn, begaran.schema.safeParse(begaran.exempel).error]).toEqual([namn, undefined]);
      if (svar.slag === 'DOKUMENT') continue;
      const { operation } = operationer.find((en) => en.operation['operationId'] === namn) ?? { operation: null };
      if (operation === null) continue;
      const ett = som(som(som(som(operation['responses'])[String(svar.status)])['content'])['application/json'])[
        'example'
      ];
      const rader = svar.slag === 'LISTA' ? (som(ett)[svar.nyckel] as readonly unknown[]) : [ett];
      for (const rad of rader) expect([namn, svar.schema.safeParse(rad).error]).toEqual([namn, undefined]);
    }
  });

  it('har exempel på varje datum och tidpunkt i en komponent (DOT.01–04)', () => {
    const tider = alla.filter(([, { format }]) => format === 'date' || format === 'date-time');
    expect(tider.length).toBeGreaterThan(50);
    expect(tider.filter(([, { example }]) => example === undefined).map(([plats]) => plats)).toEqual([]);
    for (const [, { format, example }] of tider) {
      expect(example).toMatch(format === 'date' ? /^\d{4}-\d\d-\d\d$/ : /^\d{4}-\d\d-\d\dT.*Z$/);
    }
  });

  it('svarar på varje fel med problem+json i ett schema med de fem fälten (FEL.01, 02)', () => {
    const fel = svaren.filter(({ status }) => Number(status) >= 400);
    for (const { svar } of fel) {
      expect(som(svar['content'])).toEqual({
        'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, example: expect.any(Object) },
      });
    }
    const problem = som(Object.fromEntries(komponenter)['Problem']);
    expect(problem['type']).toBe('object');
    expect(problem['required']).toEqual(['type', 'title', 'status', 'detail', 'instance']);
  });

  it('nämner 415 och 413 där det finns en kropp, och ingen kropp på GET (SAK.29, FOR.02)', () => {
    for (const { metod, operation } of operationer) {
      const statusar = Object.keys(som(operation['responses']));
      expect(operation['requestBody'] !== undefined).toBe(metod === 'post');
      expect(statusar.includes('415') && statusar.includes('413')).toBe(metod === 'post');
    }
  });

  it('har Location på varje 201 (ARP.03)', () => {
    for (const { svar } of svaren.filter(({ status }) => status === '201')) {
      expect(Object.keys(som(svar['headers']))).toContain('Location');
    }
  });

  it('har frivilliga frågeparametrar i camelCase utan siffror, alla med beskrivning (FNS.01, 03, 05)', () => {
    const fragor = parametrar.filter(({ parameter }) => parameter['in'] === 'query');
    for (const { parameter } of fragor) {
      expect(parameter['name']).toMatch(CAMEL);
      expect(parameter['required']).toBe(false);
      expect(parameter['description']).toEqual(expect.any(String));
    }
  });

  it('har page (1) och limit (20) på varje lista (FNS.07–09)', () => {
    for (const { nyckel, operation } of OPERATIONER.operationer.flatMap(({ svar, namn }) =>
      svar.slag === 'LISTA'
        ? [
            {
              nyckel: svar.nyckel,
              operation: som(operationer.find((en) => en.operation['operationId'] === namn)?.operation),
            },
          ]
        : [],
    )) {
      const standard = (operation['parameters'] as readonly Schema[]).map(({ name, schema }) => [
        name,
        som(schema)['default'],
      ]);
      expect([nyckel, standard]).toEqual([
        nyckel,
        expect.arrayContaining([
          ['page', 1],
          ['limit', 20],
        ]),
      ]);
    }
  });

  it('tar traceparent överallt och ger den på varje svar, med x-request-id bredvid (SPA.02, 04, 07)', () => {
    for (const { operation } of operationer) {
      const huvuden = (operation['parameters'] as readonly Schema[]).filter((p) => p['in'] === 'header');
      expect(huvuden.filter(({ name }) => name === 'traceparent').map(({ required }) => required)).toEqual([false]);
    }
    for (const { svar } of svaren) expect(Object.keys(som(svar['headers']))).toContain('traceparent');
  });

  it('har bara enkla sidhuvudparametrar (ARQ.05)', () => {
    for (const { parameter } of parametrar) expect(['string', 'integer']).toContain(som(parameter['schema'])['type']);
  });

  it('har egenskaper i camelCase utan siffror i varje komponent (AME.04–07)', () => {
    expect(alla.map(([plats]) => plats.split('.').at(-1) ?? '').filter((namn) => !CAMEL.test(namn))).toEqual([]);
  });

  it('pekar bara på komponenter som finns, och har inga som ingen pekar på', () => {
    const namn = komponenter.map(([ett]) => ett);
    const pekade = [...JSON.stringify(dokument).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, ett]) => ett);
    expect([...new Set(pekade)].sort()).toEqual([...namn].sort());
  });

  it('har inget kvar av hur schemana är gjorda', () => {
    expect(JSON.stringify(dokument)).not.toMatch(/\$schema|\$defs|"\$id"|"anyOf":\[\{"type"|9007199254740991/);
  });
});
