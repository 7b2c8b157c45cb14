import { granskningsbegaran, ifMatch, kravStatus } from '../support/apiarenden';
import { testapi, type Httpsvar, type Testapi } from '../support/testapi';

const koder = ({ kropp }: Httpsvar): readonly string[] =>
  ((kropp['hinder'] ?? []) as readonly Readonly<{ kod: string }>[]).map(({ kod }) => kod);

describe('Det gemensamma yttrandet', () => {
  let api: Testapi;

  beforeAll(async () => {
    api = await testapi();
  });
  afterAll(() => api.stang());

  /** A second nämnd where the same jurist works. */
  async function andraNamnden(): Promise<string> {
    const organ = { namn: 'Vuxenutbildningsnämnden', forkortning: 'VN', gallerFran: '2025-01-17' };
    const organId = String(kravStatus(200, await api.post('KS_KANSLI', 'organ', organ)).kropp['id']);
    const post = {
      namn: 'Jurist VN',
      roll: 'FORVALTNINGSJURIST',
      organId,
      enhetId: null,
      overordnadId: api.kommun.post('FORVALTNINGSCHEF'),
    };
    const { id } = kravStatus(200, await api.post('SYSTEMADMINISTRATOR', 'befattningar', post)).kropp;
    const tilltrade = { personId: api.kommun.person('FORVALTNINGSJURIST'), from: '2025-01-17' };
    kravStatus(200, await api.post('SYSTEMADMINISTRATOR', `befattningar/${String(id)}/innehav`, tilltrade));
    return organId;
  }

  const arendet = async (id: string) =>
    kravStatus(200, await api.get('FORVALTNINGSJURIST', `revisionsarenden/${id}`)).kropp;
  const gor = async (id: string, resurs: string, kropp: unknown = {}) =>
    api.post(
      'FORVALTNINGSJURIST',
      `revisionsarenden/${id}/${resurs}`,
      kropp,
      ifMatch(Number((await arendet(id))['version'])),
    );

  it('visar vilka organ som delar texten, och slutar göra det för den som lämnar', async () => {
    const organIds = [api.kommun.organId, await andraNamnden()];
    const begaran = granskningsbegaran(api, { organIds });
    const { arendeIds } = kravStatus(201, await api.post('REGISTRATOR', 'granskningar', begaran)).kropp;
    const arenden = await Promise.all((arendeIds as readonly string[]).map(arendet));
    const [ett = '', tva = ''] = organIds.map((organ) =>
      String(arenden.find(({ organId }) => organId === organ)?.['id']),
    );

    expect((await arendet(ett))['gemensamtYttrande']).toBeNull();
    kravStatus(200, await gor(ett, 'gemensamma-yttranden'));
    expect(koder(await gor(ett, 'gemensamma-yttranden'))).toEqual(['REDAN_GEMENSAMT']);
    expect(koder(await gor(ett, 'gemensamma-texter', { arendeId: tva }))).toEqual(['ARENDET_DELAR_INTE']);
    kravStatus(200, await gor(tva, 'gemensamma-yttranden'));
    expect(await arendet(ett)).toMatchObject({
      gemensamtSedan: '2025-01-17',
      gemensamtYttrande: {
        med: [{ arendeId: tva, organId: organIds[1], beslutat: null, expedierat: null, skiljer: [] }],
        plan: null,
        gruppstatus: { besvarade: 0, totalt: 2 },
      },
    });
    expect(koder(await gor(ett, 'gemensamma-texter', { arendeId: tva }))).toEqual(['INGET_SKILJER']);
    kravStatus(200, await gor(tva, 'lamnade-gemensamma-yttranden', { skal: 'Nämnden svarar för sig.' }));
    expect(await arendet(ett)).toMatchObject({ gemensamtYttrande: { med: [] } });
    expect(await arendet(tva)).toMatchObject({ gemensamtSedan: null, gemensamtYttrande: null });
    expect(koder(await gor(tva, 'lamnade-gemensamma-yttranden', { skal: 'Igen.' }))).toEqual(['INTE_GEMENSAMT']);
  });
});
