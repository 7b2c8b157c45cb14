import { ifMatch, kravStatus, nyttArende, nyttDnr } from '../support/apiarenden';
import { testapi, type Httpsvar, type Testapi } from '../support/testapi';

type Kropp = Readonly<Record<string, unknown>>;

const koder = ({ kropp }: Httpsvar): readonly string[] =>
  ((kropp['hinder'] ?? []) as readonly Readonly<{ kod: string }>[]).map(({ kod }) => kod);

const lista = (kropp: Kropp, namn: string): readonly Kropp[] => kropp[namn] as readonly Kropp[];

describe('Remiss till ett annat organ', () => {
  let api: Testapi;
  let grannen: string;

  beforeAll(async () => {
    api = await testapi();
    grannen = await andraNamnden();
  });
  afterAll(() => api.stang());

  /** A second nämnd, whose jurist is the registrator of the first: nobody there reads what the first one has. */
  async function andraNamnden(): Promise<string> {
    const organ = { namn: 'Vuxenutbildningsnämnden', forkortning: 'VN', gallerFran: '2025-01-17' };
    const organId = String(kravStatus(200, await api.post('KS_KANSLI', 'organ', organ)).kropp['id']);
    const overordnadId = api.kommun.post('FORVALTNINGSCHEF');
    const post = { namn: 'Jurist VN', roll: 'FORVALTNINGSJURIST', organId, enhetId: null, overordnadId };
    const { id } = kravStatus(200, await api.post('SYSTEMADMINISTRATOR', 'befattningar', post)).kropp;
    const tilltrade = { personId: api.kommun.person('REGISTRATOR'), from: '2025-01-17' };
    kravStatus(200, await api.post('SYSTEMADMINISTRATOR', `befattningar/${String(id)}/innehav`, tilltrade));
    return organId;
  }

  const visa = async (roll: Parameters<Testapi['get']>[0], id: string): Promise<Kropp> =>
    kravStatus(200, await api.get(roll, `revisionsarenden/${id}`)).kropp;

  const gor = async (id: string, resurs: string, kropp: unknown): Promise<Httpsvar> => {
    const { version } = await visa('FORVALTNINGSJURIST', id);
    return api.post('FORVALTNINGSJURIST', `revisionsarenden/${id}/${resurs}`, kropp, ifMatch(Number(version)));
  };

  async function planerat(): Promise<Readonly<{ id: string; granskningId: string; rekommendationIds: string[] }>> {
    const { id, granskningId } = await nyttArende(api);
    const dnr = { dnr: nyttDnr() };
    kravStatus(200, await api.post('REGISTRATOR', `revisionsarenden/${id}/diarieforingar`, dnr, ifMatch(1)));
    const plan = { sammantradeId: api.kommun.sammantradeId, handlaggare: api.kommun.post('FORVALTNINGSJURIST') };
    kravStatus(200, await gor(id, 'planer', plan));
    const [rekommendation] = lista(await visa('FORVALTNINGSJURIST', id), 'rekommendationer');
    return { id, granskningId, rekommendationIds: [String(rekommendation?.['id'])] };
  }

  const remissen = (rekommendationIds: readonly string[]) => ({
    organId: grannen,
    rekommendationIds,
    fraga: 'Hur samverkar ni med oss?',
    svarSenast: '2025-02-17',
  });

  async function remitterat() {
    const { id, granskningId, rekommendationIds } = await planerat();
    kravStatus(200, await gor(id, 'organremisser', remissen(rekommendationIds)));
    const [remiss] = lista(await visa('FORVALTNINGSJURIST', id), 'organremisser');
    return { id, granskningId, remissId: String(remiss?.['id']), underarendeId: String(remiss?.['underarendeId']) };
  }

  it('öppnar ett ärende i det andra organet, som bara det organet läser', async () => {
    const { id, underarendeId, remissId } = await remitterat();
    const hos = await visa('REGISTRATOR', underarendeId);
    expect(hos).toMatchObject({
      organId: grannen,
      slag: 'REMISS',
      svarStatus: 'INKOMMEN',
      overordnat: { arendeId: id, organId: api.kommun.organId, remissId, aterkallad: null },
      frister: [{ svarSenast: '2025-02-17', beslutadAv: 'FRAGANDE_ORGAN' }],
      vadHanderHarnast: expect.arrayContaining([
        expect.objectContaining({ dag: '2025-02-17', vad: 'Yttrandet ska vara hos organet som frågar' }),
      ]),
    });
    expect(lista(hos, 'rekommendationer')).toHaveLength(1);
    expect((await api.get('FORVALTNINGSJURIST', `revisionsarenden/${underarendeId}`)).status).toBe(404);
  });

  it('skriver den som skickade i båda loggarna, och börjar den nya loggen från ett', async () => {
    const { id, underarendeId } = await remitterat();
    const logg = async (roll: Parameters<Testapi['get']>[0], arendeId: string) =>
      lista(kravStatus(200, await api.get(roll, `revisionsarenden/${arendeId}/handelser`)).kropp, 'handelser');
    const egen = (await logg('FORVALTNINGSJURIST', id)).at(-1);
    const [forsta] = await logg('REGISTRATOR', underarendeId);
    expect(egen).toMatchObject({ handelse: { typ: 'organremissSkickad' } });
    expect(forsta).toMatchObject({ nummer: 1, handelse: { typ: 'arendeInkommet' }, av: egen?.['av'] });
  });

  it('syns inte för revisorerna: varken i granskningen, i översikten eller bland svaren', async () => {
    const fore = kravStatus(200, await api.get('KS_KANSLI', 'oversikt')).kropp;
    const { id, granskningId } = await remitterat();
    const granskning = kravStatus(200, await api.get('REVISOR', `granskningar/${granskningId}`)).kropp;
    expect(lista(granskning, 'arenden').map((arende) => arende['id'])).toEqual([id]);
    expect(granskning['gruppstatus']).toMatchObject({ totalt: 1 });
    const inom = (kropp: Kropp) =>
      lista(kropp, 'svar')
        .filter(({ organId }) => organId === grannen)
        .map(({ inomNittio }) => inomNittio);
    const efter = kravStatus(200, await api.get('KS_KANSLI', 'oversikt')).kropp;
    expect([...inom(fore), ...inom(efter)].every((antal) => antal === 0)).toBe(true);
  });

  it('flyttas och återkallas av den som frågar, och står så i det andra organets ärende', async () => {
    const { id, remissId, underarendeId } = await remitterat();
    const mer = { svarSenast: '2025-02-18' };
    kravStatus(200, await gor(id, `organremisser/${remissId}/forlangningar`, mer));
    expect(lista(await visa('REGISTRATOR', underarendeId), 'frister').map((frist) => frist['svarSenast'])).toEqual([
      '2025-02-17',
      '2025-02-18',
    ]);
    const skal = { skal: 'Frågan har fått sitt svar.' };
    kravStatus(200, await gor(id, `organremisser/${remissId}/aterkallelser`, skal));
    expect(await visa('REGISTRATOR', underarendeId)).toMatchObject({
      overordnat: { aterkallad: { datum: '2025-01-17', ...skal } },
    });
    expect(koder(await gor(id, `organremisser/${remissId}/aterkallelser`, skal))).toEqual(['REMISS_AVGJORD']);
  });

  it('avskrivs av det tillfrågade organet, och den som frågade får veta varför', async () => {
    const { id, underarendeId } = await remitterat();
    const avskrivning = { datum: '2025-01-17', skal: 'Frågan rör inte nämnden.' };
    const kropp = await visa('REGISTRATOR', underarendeId);
    const svar = await api.post(
      'REGISTRATOR',
      `revisionsarenden/${underarendeId}/avskrivningar`,
      avskrivning,
      ifMatch(Number(kropp['version'])),
    );
    kravStatus(200, svar);
    expect(lista(await visa('FORVALTNINGSJURIST', id), 'organremisser')).toMatchObject([
      { utfall: { slag: 'AVSKRIVEN', ...avskrivning } },
    ]);
  });

  it('nekas till det egna organet, och en gång till medan den första är obesvarad, utan att något skrivs', async () => {
    const { id, rekommendationIds } = await planerat();
    const egen = { ...remissen(rekommendationIds), organId: api.kommun.organId };
    expect(koder(await gor(id, 'organremisser', egen))).toEqual(['EGET_ORGAN']);
    kravStatus(200, await gor(id, 'organremisser', remissen(rekommendationIds)));
    const { version } = await visa('FORVALTNINGSJURIST', id);
    expect(koder(await gor(id, 'organremisser', remissen(rekommendationIds)))).toEqual(['REDAN_TILLFRAGAT']);
    expect((await visa('FORVALTNINGSJURIST', id))['version']).toBe(version);
  });

  it('låter ingen utan rätt i det frågande organet skicka den', async () => {
    const { id, rekommendationIds } = await planerat();
    const svar = await api.post(
      'ENHETSCHEF',
      `revisionsarenden/${id}/organremisser`,
      remissen(rekommendationIds),
      ifMatch(3),
    );
    expect(svar.status).toBe(403);
  });
});
