import { randomUUID } from 'node:crypto';
import { inlastApikommun } from '../support/apikommun';
import { ifMatch, kravStatus, nyttArende, nyttDnr } from '../support/apiarenden';
import { PUBLIC_URL, testapi, type Testapi } from '../support/testapi';

type Lista = Readonly<{
  revisionsarenden: readonly Readonly<{ id: string; svarSenast: string }>[];
  _meta: Readonly<{ total: number; page: number | null; limit: number; count: number; nextCursor: string | null }>;
  _links: Readonly<Record<string, Readonly<{ href: string; rel: string; method: string }>>>;
}>;

const DAGAR = ['2025-03-31', '2025-04-01', '2025-04-01', '2025-04-02', '2025-04-03'];

describe('Listor i API:t', () => {
  let api: Testapi;
  let ids: readonly string[];

  beforeAll(async () => {
    api = await testapi();
    const nya: string[] = [];
    for (const svarSenast of DAGAR) nya.push((await nyttArende(api, { svarSenast, titel: `Ärende ${svarSenast}` })).id);
    ids = nya;
  });
  afterAll(() => api.stang());

  const lista = async (fraga: string): Promise<Lista> =>
    kravStatus(200, await api.get('FORVALTNINGSJURIST', `revisionsarenden?${fraga}`)).kropp as unknown as Lista;
  const adress = (fraga: string): string => `${PUBLIC_URL}/api/v1/revisionsarenden?${fraga}`;

  it('börjar på sida 1 med 20 rader när inget sägs, närmaste dag först', async () => {
    const svar = await lista('');
    expect(svar._meta).toEqual({ total: 5, page: 1, limit: 20, count: 5, nextCursor: null });
    expect(svar.revisionsarenden.map(({ svarSenast }) => svarSenast)).toEqual(DAGAR);
    expect(new Set(svar.revisionsarenden.map(({ id }) => id))).toEqual(new Set(ids));
  });

  it('länkar till första, förra, nästa och sista sidan med den publika adressen och de andra parametrarna', async () => {
    const svar = await lista('sok=%C3%84rende&page=2&limit=2');
    expect(svar._links).toEqual({
      self: { href: adress('sok=%C3%84rende&page=2&limit=2'), rel: 'self', method: 'GET' },
      first: { href: adress('sok=%C3%84rende&page=1&limit=2'), rel: 'first', method: 'GET' },
      prev: { href: adress('sok=%C3%84rende&page=1&limit=2'), rel: 'prev', method: 'GET' },
      next: { href: adress('sok=%C3%84rende&page=3&limit=2'), rel: 'next', method: 'GET' },
      last: { href: adress('sok=%C3%84rende&page=3&limit=2'), rel: 'last', method: 'GET' },
    });
  });

  it('ger en tom lista efter den sista sidan', async () => {
    const svar = await lista('page=1000000&limit=100');
    expect([svar.revisionsarenden, svar._meta.total]).toEqual([[], 5]);
  });

  it('läses hel med märken, utan att något hoppas över när rader kommer till före', async () => {
    const lasta: string[] = [];
    let svar = await lista('limit=2');
    lasta.push(...svar.revisionsarenden.map(({ id }) => id));
    await nyttArende(api, { svarSenast: '2025-03-28' });
    while (svar._meta.nextCursor !== null) {
      svar = await lista(`limit=2&cursor=${svar._meta.nextCursor}`);
      expect(svar._meta.page).toBeNull();
      lasta.push(...svar.revisionsarenden.map(({ id }) => id));
    }
    expect(lasta).toHaveLength(5);
    expect(new Set(lasta)).toEqual(new Set(ids));
  });

  it('följer länken next till slutet med märken', async () => {
    const forsta = await lista('limit=3');
    const { href = '' } = (await lista(`limit=3&cursor=${String(forsta._meta.nextCursor)}`))._links['self'] ?? {};
    expect(href).toContain('cursor=');
    expect(href).not.toContain('page=');
  });

  it.each<[string, (markor: string) => string | Promise<string>]>([
    ['ändrat', (markor) => `limit=2&cursor=${markor.slice(0, -3)}AAA`],
    ['påhittat', () => 'cursor=abc'],
    ['tomt', () => 'cursor='],
    ['för en annan sökning', (markor) => `sok=annat&cursor=${markor}`],
    ['för ett annat läge', (markor) => `svarStatus=PLANERAD&cursor=${markor}`],
  ])('ett märke som är %s ger 400', async (_, fraga) => {
    const markor = (await lista('limit=2'))._meta.nextCursor ?? '';
    const svar = await api.get('FORVALTNINGSJURIST', `revisionsarenden?${await fraga(markor)}`);
    expect([svar.status, svar.kropp['type']]).toEqual([400, 'urn:revisionsvakt:problem:bad-cursor']);
  });

  it('ett märke från en annan kommun ger 400', async () => {
    const markor = (await lista('limit=2'))._meta.nextCursor ?? '';
    const token = await api.token('FORVALTNINGSJURIST', await inlastApikommun(api.lager, api.issuer));
    const svar = await api.anropa('GET', `/api/v1/revisionsarenden?cursor=${markor}`, { token });
    expect(svar.status).toBe(400);
  });

  it('ärendets logg läses sida för sida utan glapp', async () => {
    const { id } = await nyttArende(api, { svarSenast: '2025-06-30' });
    const dnr = { dnr: nyttDnr() };
    kravStatus(200, await api.post('REGISTRATOR', `revisionsarenden/${id}/diarieforingar`, dnr, ifMatch(1)));
    const sida = async (page: number) => {
      const { kropp } = kravStatus(
        200,
        await api.get('FORVALTNINGSJURIST', `revisionsarenden/${id}/handelser?limit=1&page=${String(page)}`),
      );
      const rader = kropp['handelser'] as readonly Readonly<{ nummer: number; handelse: Readonly<{ typ: string }> }>[];
      return [
        rader.map(({ nummer, handelse }) => `${String(nummer)} ${handelse.typ}`),
        Object.keys(kropp['_links'] as object),
      ];
    };
    expect(await sida(1)).toEqual([['1 arendeInkommet'], ['self', 'first', 'next']]);
    expect(await sida(2)).toEqual([['2 arendeRegistrerat'], ['self', 'first', 'prev']]);
    expect(await sida(3)).toEqual([[], ['self', 'first', 'prev']]);
  });

  it('organ, befattningar och sammanträden har samma kuvert som andra listor', async () => {
    for (const [resurs, antal] of [
      ['organ', 1],
      ['befattningar', 8],
      ['sammantraden', 1],
    ] as const) {
      const { kropp } = kravStatus(200, await api.get('ENHETSCHEF', `${resurs}?limit=1`));
      expect(kropp[resurs]).toHaveLength(1);
      expect(kropp['_meta']).toMatchObject({ total: antal, page: 1, limit: 1, count: 1 });
    }
    const inget = await api.get('ENHETSCHEF', `sammantraden?organId=${randomUUID()}`);
    expect(inget.kropp['sammantraden']).toEqual([]);
  });

  it('en lista som inte har ändrats ger 304 på sin ETag', async () => {
    const token = await api.token('FORVALTNINGSJURIST');
    const forsta = await api.anropa('GET', '/api/v1/organ', { token });
    const etag = forsta.huvud.get('etag') ?? '';
    expect((await api.anropa('GET', '/api/v1/organ', { token, huvud: { 'if-none-match': etag } })).status).toBe(304);
  });
});
