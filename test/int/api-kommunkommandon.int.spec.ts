import { kedjanHaller } from '#persistence';
import { randomUUID } from 'node:crypto';
import { HEMLIGT_NAMN } from '../support/apikommun';
import { kravStatus, nyttArende } from '../support/apiarenden';
import { somSuperuser } from '../support/databas';
import { testapi, type Httpsvar, type Testapi } from '../support/testapi';

const slag = ({ status, kropp }: Httpsvar): string =>
  `${String(status)} ${String(kropp['type']).split(':').at(-1) ?? ''}`;
const koder = ({ kropp }: Httpsvar): readonly string[] =>
  (kropp['hinder'] as readonly Readonly<{ kod: string }>[]).map(({ kod }) => kod);

describe('Kommandon som ändrar kommunens egna uppgifter', () => {
  let api: Testapi;

  beforeAll(async () => {
    api = await testapi();
  });
  afterAll(() => api.stang());

  const laggTill = (datum: string, huvud: Readonly<Record<string, string>> = {}) =>
    api.post('SYSTEMADMINISTRATOR', 'kalender/lediga-dagar', { datum }, huvud);
  const kalender = () => api.get('FORVALTNINGSJURIST', 'kalender');
  const version = async () =>
    Number(
      kravStatus(200, await kalender())
        .huvud.get('etag')
        ?.replaceAll('"', ''),
    );

  it('gäller direkt, i en ny version av kalender och kommun', async () => {
    const fore = await version();
    const svar = kravStatus(200, await laggTill('2025-05-02'));
    expect([svar.kropp, svar.huvud.get('etag')]).toEqual([{ id: null, version: fore + 1 }, `"${String(fore + 1)}"`]);
    const efter = kravStatus(200, await kalender());
    expect(efter.kropp).toMatchObject({ id: 'kommunen', egnaLedigaDagar: ['2025-05-02'] });
    const bort = await api.post('SYSTEMADMINISTRATOR', 'kalender/borttagna-lediga-dagar', { datum: '2025-05-02' });
    expect(kravStatus(200, bort).kropp).toEqual({ id: null, version: fore + 2 });
    expect((await kalender()).kropp).toMatchObject({
      version: Number(efter.kropp['version']) + 1,
      egnaLedigaDagar: [],
    });
  });

  it('nekas med alla skäl, och lämnar då inget efter sig', async () => {
    const fore = await version();
    const svar = await laggTill('2025-01-06');
    expect([slag(svar), koder(svar)]).toEqual(['409 hinder', ['DATUM_HAR_PASSERAT', 'REDAN_LEDIG']]);
    expect(await version()).toBe(fore);
  });

  it.each([
    [{ datum: '2025-02-30' }, '400 bad-date'],
    [{ datum: 'i morgon' }, '400 bad-date'],
    [{}, '400 required'],
    [{ datum: '2025-05-30', namn: 'klämdag' }, '400 unknown-field'],
  ])('%j svarar %s', async (kropp, vantat) => {
    expect(slag(await api.post('SYSTEMADMINISTRATOR', 'kalender/lediga-dagar', kropp))).toBe(vantat);
  });

  it('görs en gång per nyckel', async () => {
    const nyckel = { 'idempotency-key': randomUUID() };
    const svar = [await laggTill('2025-05-30', nyckel), await laggTill('2025-05-30', nyckel)];
    expect(svar.map(({ text, huvud }) => `${text} ${huvud.get('etag') ?? ''}`)).toEqual(
      Array(2).fill(`${svar[0]?.text ?? ''} ${svar[0]?.huvud.get('etag') ?? ''}`),
    );
    expect(svar[1]?.huvud.get('idempotent-replayed')).toBe('true');
    expect(slag(await laggTill('2025-06-05', nyckel))).toBe('422 idempotency-mismatch');
  });

  it('görs inte av den som har sett en äldre version, men av den som inte nämner någon', async () => {
    const nu = await version();
    const gammal = await laggTill('2025-12-22', { 'if-match': `"${String(nu - 1)}"` });
    expect([slag(gammal), gammal.kropp['nuvarandeVersion']]).toEqual(['412 stale-version', nu]);
    kravStatus(200, await laggTill('2025-12-22', { 'if-match': `"${String(nu)}"` }));
    kravStatus(200, await laggTill('2025-12-23'));
  });

  it('görs ett i taget, så att inget går förlorat', async () => {
    const dagar = ['2026-01-02', '2026-01-05', '2026-05-15', '2026-06-05', '2026-12-23'];
    const svar = await Promise.all(dagar.map((dag) => laggTill(dag)));
    expect(new Set(svar.map((ett) => kravStatus(200, ett).kropp['version'])).size).toBe(dagar.length);
    expect((await kalender()).kropp['egnaLedigaDagar']).toEqual(expect.arrayContaining(dagar));
  });

  it('lämnar händelser i en obruten kedja, med id:n och utan namn', async () => {
    kravStatus(200, await laggTill('2027-05-07'));
    const svar = kravStatus(200, await api.get('KS_KANSLI', 'kommunhandelser?limit=100'));
    const logg = svar.kropp['kommunhandelser'] as Parameters<typeof kedjanHaller>[0];
    expect(logg.at(-1)).toMatchObject({
      handelse: { typ: 'ledigDagTillagd', datum: '2027-05-07' },
      av: { befattningId: null },
    });
    expect(kedjanHaller(logg)).toBe(true);
    expect(svar.text).not.toContain(HEMLIGT_NAMN);
    const forsta = kravStatus(200, await api.get('KS_KANSLI', 'kommunhandelser?limit=1'));
    expect([forsta.kropp['kommunhandelser'], forsta.kropp['_meta']]).toEqual([
      [logg[0]],
      expect.objectContaining({ total: null, count: 1 }),
    ]);
    await somSuperuser(
      api.lager.databas,
      `UPDATE kommunhandelser SET data = '{"datum":"2027-05-06"}' WHERE nummer = 1`,
    );
    const andrad = kravStatus(200, await api.get('KS_KANSLI', 'kommunhandelser?limit=100'));
    expect(kedjanHaller(andrad.kropp['kommunhandelser'] as typeof logg)).toBe(false);
  });

  it('lägger alla öppna ärenden i utkorgen, utan att ändra dem', async () => {
    const { id } = await nyttArende(api);
    const { utkorg } = api.lager.worker;
    await utkorg.tom(1000, () => Promise.resolve());
    kravStatus(200, await laggTill('2028-01-07'));
    const poster: string[] = [];
    await utkorg.tom(1000, ({ malId }) => Promise.resolve(void poster.push(malId)));
    expect(poster).toContain(id);
    expect((await api.get('FORVALTNINGSJURIST', `revisionsarenden/${id}`)).kropp['version']).toBe(1);
  });
});
