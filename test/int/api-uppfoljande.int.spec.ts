import { randomUUID } from 'node:crypto';
import { granskningsbegaran, kravStatus, nyttArende } from '../support/apiarenden';
import { testapi, type Testapi } from '../support/testapi';

const BRISTER =
  'Säkerställ att iakttagna brister som uppmärksammas i egenkontroller omsätts till åtgärder som följs upp.';

type Traff = Readonly<{ text: string; likhet: number; ar: number; lagen: readonly unknown[] }>;

describe('Den som registrerar en granskning', () => {
  let api: Testapi;
  let tidigare: Readonly<{ granskningId: string; id: string }>;

  beforeAll(async () => {
    api = await testapi();
    tidigare = await nyttArende(api, {
      rekommendationer: [
        { nummer: 1, text: BRISTER },
        { nummer: 2, text: 'Anta en strategi för arbetsmarknadsinsatser.' },
      ],
    });
  });
  afterAll(() => api.stang());

  const liknande = async (text: string): Promise<readonly Traff[]> =>
    kravStatus(200, await api.get('REGISTRATOR', `liknande-rekommendationer?text=${encodeURIComponent(text)}`)).kropp[
      'rekommendationer'
    ] as readonly Traff[];

  it('får veta att något liknande har rekommenderats förr, till vem, när och hur det gick', async () => {
    // The wording drifts between report and missiv (domain 1.3).
    const [forst] = await liknande(
      'Säkerställa att iakttaga brister i egenkontrollerna omsätts i åtgärder och följs upp',
    );
    expect(forst).toMatchObject({
      text: BRISTER,
      ar: 2025,
      lagen: [{ arendeId: tidigare.id, organId: api.kommun.organId, svar: 'OBESVARAD', farg: 'GUL' }],
    });
    expect(forst?.likhet).toBeGreaterThan(0.5);
  });

  it('får inget svar på en text som inte liknar någon annan, eller som bara är tecken', async () => {
    expect(await liknande('Upphandla en ny simhall')).toEqual([]);
    expect(await liknande("' | & ! (:*) \\")).toEqual([]);
    expect(
      kravStatus(200, await api.get('REGISTRATOR', 'liknande-rekommendationer')).kropp['rekommendationer'],
    ).toEqual([]);
  });

  it('får veta det på hela ordböjningar, som svenskan har dem', async () => {
    expect((await liknande('Anta strategier för arbetsmarknadsinsatserna')).map(({ text }) => text)).toEqual([
      'Anta en strategi för arbetsmarknadsinsatser.',
    ]);
  });

  it.each(['?text=', `?text=${'a'.repeat(2001)}`])('måste ange en text som går att söka på: %#', async (fraga) => {
    expect((await api.get('REGISTRATOR', `liknande-rekommendationer${fraga}`)).status).toBe(422);
  });

  it('knyter en uppföljande granskning till rekommendationerna, med läget som det var', async () => {
    const { kropp } = kravStatus(200, await api.get('FORVALTNINGSJURIST', `revisionsarenden/${tidigare.id}`));
    const ids = (kropp['rekommendationer'] as readonly Readonly<{ id: string }>[]).map(({ id }) => id);
    const ny = await nyttArende(api, { titel: 'Uppföljande granskning', tidigareRekommendationIds: ids });
    const vag = `granskningar/${ny.granskningId}/tidigare-rekommendationer`;
    const svar = kravStatus(200, await api.get('FORVALTNINGSJURIST', vag));
    expect(svar.kropp['rekommendationer']).toMatchObject([
      { nummer: 1, text: BRISTER, arendeId: tidigare.id, granskningId: tidigare.granskningId, datum: '2025-01-17' },
      { nummer: 2, svar: 'OBESVARAD', atgarder: [] },
    ]);
    expect((await api.get('REVISOR', vag)).status).toBe(403);
    expect((await api.get('FORVALTNINGSJURIST', `granskningar/${randomUUID()}/tidigare-rekommendationer`)).status).toBe(
      404,
    );
  });

  it('kan inte följa upp en rekommendation som inte finns, och då registreras inget', async () => {
    const fore = (await api.get('REVISOR', 'granskningar')).kropp['_meta'];
    const begaran = granskningsbegaran(api, { tidigareRekommendationIds: [randomUUID()] });
    const svar = kravStatus(409, await api.post('REGISTRATOR', 'granskningar', begaran));
    expect(svar.kropp['hinder']).toMatchObject([{ kod: 'TIDIGARE_REKOMMENDATION_SAKNAS' }]);
    expect((await api.get('REVISOR', 'granskningar')).kropp['_meta']).toEqual(fore);
  });
});
