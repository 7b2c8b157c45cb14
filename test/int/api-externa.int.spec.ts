import { randomUUID } from 'node:crypto';
import { kravStatus, nyttArende } from '../support/apiarenden';
import { testapi, type Httpsvar, type Testapi } from '../support/testapi';

const koder = ({ kropp }: Httpsvar): readonly string[] =>
  ((kropp['hinder'] ?? []) as readonly Readonly<{ kod: string }>[]).map(({ kod }) => kod);

describe('Bolag och kommunalförbund', () => {
  let api: Testapi;
  let granskningId: string;

  beforeAll(async () => {
    api = await testapi();
    const externa = [
      { namn: 'Bostadsbolaget AB', slag: 'BOLAG' },
      { namn: 'Räddningstjänstförbundet', slag: 'KOMMUNALFORBUND' },
    ];
    // The reply was asked for on the day before today, so whoever has not answered is late.
    ({ granskningId } = await nyttArende(api, {
      ...{ externa, rapportdatum: '2024-10-01', missivdatum: '2024-10-01', inkommen: '2024-10-02' },
      svarSenast: '2025-01-16',
    }));
  });
  afterAll(() => api.stang());

  const granskning = async () =>
    kravStatus(200, await api.get('REVISOR', `granskningar/${granskningId}`)).kropp as Readonly<{
      externa: readonly Readonly<{ id: string; namn: string; svarMottaget: string | null }>[];
      gruppstatus: Readonly<{ text: string }>;
    }>;
  const svara = async (id: string, svar: object) => api.post('REGISTRATOR', `externa-adressater/${id}/svar`, svar);
  const sena = async () =>
    (kravStatus(200, await api.get('KS_KANSLI', 'oversikt')).kropp['senaExterna'] as readonly { namn: string }[]).map(
      ({ namn }) => namn,
    );

  it('följs tills revisorerna har deras svar, och KS ser vilka som är sena', async () => {
    expect((await granskning()).gruppstatus.text).toBe('0 av 3 besvarade');
    expect(await sena()).toEqual(['Bostadsbolaget AB', 'Räddningstjänstförbundet']);
    const [bolaget] = (await granskning()).externa;
    kravStatus(200, await svara(bolaget?.id ?? '', { datum: '2025-01-17', dnr: 'BB 2025/14' }));
    const efter = await granskning();
    expect(efter.externa.map(({ namn, svarMottaget }) => [namn, svarMottaget])).toEqual([
      ['Bostadsbolaget AB', '2025-01-17'],
      ['Räddningstjänstförbundet', null],
    ]);
    expect([efter.gruppstatus.text, await sena()]).toEqual(['1 av 3 besvarade', ['Räddningstjänstförbundet']]);
  });

  it('svarar en gång, på en dag som har varit och efter att granskningen kom', async () => {
    const [bolaget = '', forbundet = ''] = (await granskning()).externa.map(({ id }) => id);
    expect(koder(await svara(bolaget, { datum: '2025-01-17' }))).toEqual(['REDAN_BESVARAT']);
    expect(koder(await svara(forbundet, { datum: '2025-01-18' }))).toEqual(['DATUM_I_FRAMTIDEN']);
    expect(koder(await svara(forbundet, { datum: '2024-10-01' }))).toEqual(['DATUM_FORE']);
    expect((await svara(randomUUID(), { datum: '2025-01-17' })).status).toBe(404);
    const avRevisor = await api.post('REVISOR', `externa-adressater/${forbundet}/svar`, { datum: '2025-01-17' });
    expect(avRevisor.status).toBe(403);
  });
});
