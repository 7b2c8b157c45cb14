import { randomUUID } from 'node:crypto';
import { HEMLIGT_NAMN, inlastApikommun } from '../support/apikommun';
import { granskningsbegaran, ifMatch, kravStatus, nyttArende } from '../support/apiarenden';
import { PUBLIC_URL, testapi, type Httpsvar, type Testapi } from '../support/testapi';

const slag = ({ status, kropp }: Httpsvar): string =>
  `${String(status)} ${String(kropp['type']).split(':').at(-1) ?? ''}`;
const koder = ({ kropp }: Httpsvar): readonly string[] =>
  (kropp['hinder'] as readonly Readonly<{ kod: string }>[]).map(({ kod }) => kod);

describe('Kommandon genom API:t', () => {
  let api: Testapi;

  beforeAll(async () => {
    api = await testapi();
  });
  afterAll(() => api.stang());

  const diariefor = (id: string, version: number, nyckel: string = randomUUID(), dnr = `SN ${id}`) =>
    api.post(
      'REGISTRATOR',
      `revisionsarenden/${id}/diarieforingar`,
      { dnr },
      { ...ifMatch(version), 'idempotency-key': nyckel },
    );
  const visa = (id: string) => api.get('FORVALTNINGSJURIST', `revisionsarenden/${id}`);

  it('en registrerad granskning får en adress och ett ärende per organ', async () => {
    const svar = kravStatus(201, await api.post('REGISTRATOR', 'granskningar', granskningsbegaran(api)));
    const id = String(svar.kropp['id']);
    expect(svar.huvud.get('location')).toBe(`${PUBLIC_URL}/api/v1/granskningar/${id}`);
    expect(svar.huvud.get('etag')).toBeNull();
    const granskning = kravStatus(200, await api.get('REVISOR', `granskningar/${id}`));
    expect(granskning.kropp).toMatchObject({
      arenden: [
        { id: (svar.kropp['arendeIds'] as readonly string[])[0], organId: api.kommun.organId, expedierat: false },
      ],
    });
  });

  it('svaret bär ärendets nya version, och ärendet visar vad som händer härnäst och vad som hindrar', async () => {
    const { id } = await nyttArende(api);
    const svar = kravStatus(200, await diariefor(id, 1));
    expect([svar.kropp, svar.huvud.get('etag')]).toEqual([{ id, version: 2, svarStatus: 'REGISTRERAD' }, '"2"']);
    const { kropp, huvud } = kravStatus(200, await visa(id));
    expect(huvud.get('etag')).toBe('"2"');
    expect(huvud.get('cache-control')).toBe('private, no-cache');
    expect(kropp).toMatchObject({ version: 2, dnr: `SN ${id}`, hinder: { steg: 'underskrift' } });
    expect(kropp['vadHanderHarnast']).not.toHaveLength(0);
  });

  it('ett oförändrat ärende ger 304 på sin ETag', async () => {
    const { id } = await nyttArende(api);
    const token = await api.token('FORVALTNINGSJURIST');
    const fraga = (etag: string) =>
      api.anropa('GET', `/api/v1/revisionsarenden/${id}`, { token, huvud: { 'if-none-match': etag } });
    expect([(await fraga('"1"')).status, (await fraga('"2"')).status]).toEqual([304, 200]);
  });

  it('samma nyckel och begäran ger samma svar, byte för byte, och gör inget en gång till', async () => {
    const { id } = await nyttArende(api);
    const nyckel = randomUUID();
    const svar = [await diariefor(id, 1, nyckel), await diariefor(id, 1, nyckel)];
    expect(svar.map(({ huvud }) => huvud.get('idempotent-replayed'))).toEqual([null, 'true']);
    expect(svar.map(({ status, text, huvud }) => `${String(status)} ${text} ${huvud.get('etag') ?? ''}`)).toEqual(
      Array(2).fill(`200 {"id":"${id}","version":2,"svarStatus":"REGISTRERAD"} "2"`),
    );
    const handelser = await api.get('FORVALTNINGSJURIST', `revisionsarenden/${id}/handelser`);
    expect(handelser.kropp['_meta']).toMatchObject({ count: 2 });
  });

  it('tio samtidiga med samma nyckel gör det en gång', async () => {
    const nyckel = randomUUID();
    const begaran = granskningsbegaran(api);
    const svar = await Promise.all(
      Array.from({ length: 10 }, () => api.post('REGISTRATOR', 'granskningar', begaran, { 'idempotency-key': nyckel })),
    );
    expect(
      new Set(svar.map(({ status, text, huvud }) => `${String(status)} ${text} ${huvud.get('location') ?? ''}`)).size,
    ).toBe(1);
    expect(svar.filter(({ huvud }) => huvud.get('idempotent-replayed') === null)).toHaveLength(1);
  });

  it('fältens ordning gör ingen skillnad för nyckeln, men innehåll, version och väg gör det', async () => {
    const { id } = await nyttArende(api);
    const nyckel = randomUUID();
    const skicka = (kropp: string, version = 1, resurs = 'beslut') =>
      api.post('NAMNDSEKRETERARE', `revisionsarenden/${id}/${resurs}`, kropp, {
        ...ifMatch(version),
        'idempotency-key': nyckel,
      });
    // Refused acts leave no answer behind: the key belongs to what was done.
    expect(slag(await skicka('{"paragraf":"§ 1","datum":"2025-01-17","lydelse":"x"}'))).toBe('409 hinder');
    const plan = { sammantradeId: api.kommun.sammantradeId, handlaggare: api.kommun.post('FORVALTNINGSJURIST') };
    kravStatus(200, await diariefor(id, 1));
    kravStatus(200, await skicka(JSON.stringify(plan), 2, 'planer'));
    const omvand = JSON.stringify(Object.fromEntries(Object.entries(plan).reverse()));
    expect((await skicka(omvand, 2, 'planer')).huvud.get('idempotent-replayed')).toBe('true');
    const annan = JSON.stringify({ ...plan, handlaggare: api.kommun.post('FORVALTNINGSCHEF') });
    expect(slag(await skicka(annan, 2, 'planer'))).toBe('422 idempotency-mismatch');
    expect(slag(await skicka(JSON.stringify(plan), 3, 'planer'))).toBe('422 idempotency-mismatch');
    expect(slag(await skicka('{"datum":"2025-01-17"}', 2, 'kallelser'))).toBe('422 idempotency-mismatch');
  });

  it('en gammal version ger 412 med den som gäller, och utan version 428', async () => {
    const { id } = await nyttArende(api);
    kravStatus(200, await diariefor(id, 1));
    const gammal = await diariefor(id, 1);
    expect([slag(gammal), gammal.kropp['nuvarandeVersion'], gammal.huvud.get('etag')]).toEqual([
      '412 stale-version',
      2,
      '"2"',
    ]);
    const utan = await api.post('REGISTRATOR', `revisionsarenden/${id}/diarieforingar`, { dnr: 'x' });
    expect(slag(utan)).toBe('428 version-required');
    expect((await visa(id)).kropp['version']).toBe(2);
  });

  it('två som ändrar samma version: en lyckas', async () => {
    const { id } = await nyttArende(api);
    const svar = await Promise.all([1, 2, 3].map((i) => diariefor(id, 1, randomUUID(), `SN 2025-0000${String(i)}`)));
    expect(svar.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
  });

  it('en handling i fel läge ger 409 med alla hinder och hur de undanröjs', async () => {
    const { id } = await nyttArende(api);
    const svar = await api.post(
      'NAMNDSEKRETERARE',
      `revisionsarenden/${id}/avslut`,
      { paragraf: '§ 1', datum: '2025-01-17' },
      ifMatch(1),
    );
    expect(slag(svar)).toBe('409 hinder');
    expect(koder(svar).length).toBeGreaterThan(1);
    for (const hinder of svar.kropp['hinder'] as readonly Readonly<{ text: string; fix: string }>[]) {
      expect(svar.kropp['detail']).toContain(hinder.text);
      expect(hinder.fix).not.toBe('');
    }
  });

  it('en åtgärd som inte finns i ärendet ger 404', async () => {
    const { id } = await nyttArende(api);
    const svar = await api.post('ENHETSCHEF', `revisionsarenden/${id}/atgarder/${randomUUID()}/accepter`, {});
    expect(slag(svar)).toBe('404 not-found');
  });

  it('en annan kommuns ärende svarar som ett som inte finns, bortsett från anropets id', async () => {
    const { id, granskningId } = await nyttArende(api);
    const annan = await inlastApikommun(api.lager, api.issuer);
    const token = await api.token('FORVALTNINGSJURIST', annan);
    const fraga = async (vag: string) => {
      const { status, kropp } = await api.anropa('GET', `/api/v1/${vag}`, { token });
      return { status, ...kropp, instance: '' };
    };
    expect(await fraga(`revisionsarenden/${id}`)).toEqual(await fraga(`revisionsarenden/${randomUUID()}`));
    expect(await fraga(`revisionsarenden/${id}`)).toMatchObject({ status: 404 });
    expect(await fraga(`granskningar/${granskningId}`)).toMatchObject({ status: 404 });
    expect(await fraga(`revisionsarenden/${id}/handelser`)).toMatchObject({ status: 404 });
    const kommando = await api.anropa('POST', `/api/v1/revisionsarenden/${id}/diarieforingar`, {
      token: await api.token('REGISTRATOR', annan),
      kropp: { dnr: 'x' },
      huvud: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...ifMatch(1) },
    });
    expect(slag(kommando)).toBe('404 not-found');
    expect((await api.anropa('GET', '/api/v1/revisionsarenden', { token })).kropp['_meta']).toMatchObject({ total: 0 });
  });

  it('en remiss skickas, besvaras av den som fick den och syns som uppgift tills dess', async () => {
    const { id } = await nyttArende(api);
    const { kropp: nytt } = await visa(id);
    const rekommendationIds = (nytt['rekommendationer'] as readonly Readonly<{ id: string }>[]).map((r) => r.id);
    kravStatus(200, await diariefor(id, 1));
    const plan = { sammantradeId: api.kommun.sammantradeId, handlaggare: api.kommun.post('FORVALTNINGSJURIST') };
    kravStatus(200, await api.post('FORVALTNINGSJURIST', `revisionsarenden/${id}/planer`, plan, ifMatch(2)));
    const remiss = {
      befattningIds: [api.kommun.post('ENHETSCHEF')],
      rekommendationIds,
      fraga: 'Instämmer ni?',
      svarSenast: '2025-02-12',
    };
    kravStatus(200, await api.post('FORVALTNINGSJURIST', `revisionsarenden/${id}/remisser`, remiss, ifMatch(3)));
    const uppgifter = async () =>
      (
        (await api.get('ENHETSCHEF', 'uppgifter?limit=100')).kropp['uppgifter'] as readonly Readonly<{
          arendeId: string;
        }>[]
      ).filter(({ arendeId }) => arendeId === id);
    expect(await uppgifter()).toEqual([
      expect.objectContaining({ bevakning: expect.objectContaining({ forfaller: '2025-02-12' }) }),
    ]);
    const { kropp } = kravStatus(200, await api.get('ENHETSCHEF', `revisionsarenden/${id}`));
    const [{ id: remissId } = { id: '' }] = kropp['remisser'] as readonly Readonly<{ id: string }>[];
    const svar = { text: 'Vi instämmer.' };
    const vag = `revisionsarenden/${id}/remisser/${remissId}/svar`;
    expect(slag(await api.post('AVDELNINGSCHEF', vag, svar))).toBe('403 role');
    expect(kravStatus(200, await api.post('ENHETSCHEF', vag, svar)).kropp).toMatchObject({ version: 5 });
    expect(await uppgifter()).toEqual([]);
  });

  it('loggen har id:n men varken namn, texter eller token', async () => {
    const { id } = await nyttArende(api, { titel: 'Synnerligen hemlig rubrik' });
    await diariefor(id, 1, randomUUID(), 'HEMLIGT 2025-1');
    await api.get('FORVALTNINGSJURIST', `revisionsarenden?sok=${encodeURIComponent('Hemlig sökning')}`);
    await api.anropa('POST', '/api/v1/granskningar', {
      token: await api.token('REGISTRATOR'),
      kropp: '{"titel":"Trasig hemlig',
    });
    const allt = api.logg.join('').toLowerCase();
    expect(allt).toContain('"operation":"registrera"');
    for (const hemligt of [HEMLIGT_NAMN, 'hemlig', 'bearer', await api.token('REGISTRATOR'), '@']) {
      expect(allt).not.toContain(hemligt.toLowerCase());
    }
  });
});
