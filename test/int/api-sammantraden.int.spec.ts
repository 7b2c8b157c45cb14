import { ifMatch, kravStatus, nyttArende, nyttDnr } from '../support/apiarenden';
import { testapi, type Httpsvar, type Testapi } from '../support/testapi';

type Rad = Readonly<Record<string, unknown>>;
const rader = (svar: Httpsvar, nyckel: string) => svar.kropp[nyckel] as readonly Rad[];

describe('Sammanträden över API:t', () => {
  let api: Testapi;

  beforeEach(async () => {
    api = await testapi();
  });
  afterEach(() => api.stang());

  const kanda = async () =>
    rader(kravStatus(200, await api.get('ENHETSCHEF', 'sammantraden?limit=100')), 'sammantraden');
  const lasIn = (...inlasta: readonly Rad[]) =>
    api.post('SYSTEMADMINISTRATOR', 'sammantradesinlasningar', { rader: inlasta });
  const rad = (datum: string, kallId: string, andrat: Rad = {}): Rad => ({
    ...{ organId: api.kommun.organId, kallId, datum },
    ...andrat,
  });

  it('läses in ur en fil, känns igen nästa gång och flyttas när källan har flyttat dem', async () => {
    const fore = (await kanda()).length;
    const fil = { format: 'CSV', organId: api.kommun.organId, text: 'organ;datum;id\nx;2025-04-24;a\nx;2025-05-22;b' };
    const tolkad = kravStatus(200, await api.post('SYSTEMADMINISTRATOR', 'sammantradesfiler', fil));
    expect(tolkad.kropp['fel']).toEqual([]);
    kravStatus(200, await lasIn(...rader(tolkad, 'rader')));
    kravStatus(200, await lasIn(rad('2025-04-24', 'a'), rad('2025-05-27', 'b')));
    const dagar = (await kanda()).map((m) => m['datum']);
    expect(dagar).toHaveLength(fore + 2);
    expect(dagar).toEqual(expect.arrayContaining(['2025-04-24', '2025-05-27']));
  });

  it('läses inte in alls när en rad är fel', async () => {
    const fore = await kanda();
    const svar = await lasIn(rad('2025-04-24', 'a'), rad('2025-05-22', 'b', { auDatum: '2025-05-23' }));
    expect([svar.status, (svar.kropp['hinder'] as readonly { text: string }[])[0]?.text.slice(0, 6)]).toEqual([
      409,
      'Rad 2:',
    ]);
    expect(await kanda()).toEqual(fore);
  });

  it('räknar om planen för de ärenden som vilar på dem, och säger varför', async () => {
    const { id } = await nyttArende(api);
    kravStatus(200, await lasIn(rad('2025-03-20', 'mars')));
    const [mote] = (await kanda()).filter((m) => m['datum'] === '2025-03-20');
    const arende = async () => (await api.get('FORVALTNINGSJURIST', `revisionsarenden/${id}`)).kropp;
    kravStatus(
      200,
      await api.post('FORVALTNINGSJURIST', `revisionsarenden/${id}/diarieforingar`, { dnr: nyttDnr() }, ifMatch(1)),
    );
    const plan = { sammantradeId: mote?.['id'], handlaggare: api.kommun.post('FORVALTNINGSJURIST') };
    kravStatus(200, await api.post('FORVALTNINGSJURIST', `revisionsarenden/${id}/planer`, plan, ifMatch(2)));
    kravStatus(
      200,
      await api.post('SYSTEMADMINISTRATOR', `sammantraden/${String(mote?.['id'])}/flyttar`, { datum: '2025-03-18' }),
    );
    expect(await arende()).toMatchObject({
      plan: { namndDatum: '2025-03-18' },
      omrakningar: [{ orsak: 'SAMMANTRADET_FLYTTAT' }],
    });
    kravStatus(200, await api.post('SYSTEMADMINISTRATOR', `sammantraden/${String(mote?.['id'])}/installelser`, {}));
    expect(await arende()).toMatchObject({ plan: null, planUtanMoteSedan: '2025-01-17' });
  });

  it('ändras inte av den som hör till ett annat organ', async () => {
    expect(
      (await api.post('ENHETSCHEF', 'sammantraden', { organId: api.kommun.organId, datum: '2025-04-24' })).status,
    ).toBe(403);
  });
});
