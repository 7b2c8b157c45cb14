import { granskningsbegaran, ifMatch, kravStatus, nyttArende } from '../support/apiarenden';
import { testapi, type Testapi } from '../support/testapi';

/** What handlingar in real kommuner look like (domain 1.3). The numbers are those of the list there. */
describe('Verkliga handlingar', () => {
  let api: Testapi;

  beforeAll(async () => {
    api = await testapi();
  });
  afterAll(() => api.stang());

  const visa = async (id: string) =>
    kravStatus(200, await api.get('FORVALTNINGSJURIST', `revisionsarenden/${id}`)).kropp;

  it('1: samma granskning med två rubriker blir aldrig en, för ingenting paras ihop på rubriken', async () => {
    const rubriker = ['Aktivering av unga med risk för passivisering', 'Aktivering av unga med risk för passivering'];
    const [ena, andra] = [await nyttArende(api, { titel: rubriker[0] }), await nyttArende(api, { titel: rubriker[1] })];
    expect(ena.granskningId).not.toBe(andra.granskningId);
    expect([(await visa(ena.id))['titel'], (await visa(andra.id))['titel']]).toEqual(rubriker);
  });

  it('2: rapportens och missivets ord får skilja sig åt, och båda finns kvar', async () => {
    const ord = {
      text: 'Säkerställ att iakttaga brister åtgärdas.',
      rapportensLydelse: 'Säkerställ iakttagna brister.',
    };
    const { id } = await nyttArende(api, { rekommendationer: [{ nummer: 7, ...ord }] });
    expect((await visa(id))['rekommendationer']).toMatchObject([{ nummer: 7, ...ord }]);
  });

  it.each([
    '2025-00022',
    'KR 2024-00021',
    'SN/2023:00144',
    'SN/2023:00xxx',
    'AMN 2024/00073-2.7.3',
    'AMN 33-',
    'SN 2022/61',
    '305311',
  ])('5: diarienumret %s tas som det är', async (dnr) => {
    const { id } = await nyttArende(api, { revisorernasDnr: dnr });
    kravStatus(200, await api.post('REGISTRATOR', `revisionsarenden/${id}/diarieforingar`, { dnr }, ifMatch(1)));
    expect(await visa(id)).toMatchObject({ dnr });
  });

  it('7: en paragraf utan nummer, som mallen lämnade den, nekas med besked om hur den skrivs', async () => {
    const { id } = await nyttArende(api);
    const bordlaggning = { av: 'NAMND', paragraf: '§ XX', datum: '2025-01-17' };
    const svar = await api.post('NAMNDSEKRETERARE', `revisionsarenden/${id}/bordlaggningar`, bordlaggning, ifMatch(1));
    expect(svar.status).toBe(422);
    expect(svar.kropp['errors']).toMatchObject([
      { pointer: '#/paragraf', detail: 'Paragrafens nummer saknas. Skriv till exempel § 38.' },
    ]);
  });

  it('11: tecken för ändringar i texten bär mening och ändras inte', async () => {
    const text = 'Nämnden ~~ska~~ *bör* se över rutinen.';
    const { id } = await nyttArende(api, { rekommendationer: [{ nummer: 1, text }] });
    expect((await visa(id))['rekommendationer']).toMatchObject([{ text }]);
  });

  it('11: ett datum som saknas efterfrågas, det gissas inte', async () => {
    const svar = await api.post('REGISTRATOR', 'granskningar', granskningsbegaran(api, { missivdatum: undefined }));
    expect([svar.status, svar.kropp['errors']]).toMatchObject([400, [{ pointer: '#/missivdatum' }]]);
  });
});
