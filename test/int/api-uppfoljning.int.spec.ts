import { kravStatus, nyttArende } from '../support/apiarenden';
import { testapi, type Testapi } from '../support/testapi';

describe('Ärendets uppföljning i API:t', () => {
  let api: Testapi;

  beforeAll(async () => {
    api = await testapi();
  });
  afterAll(() => api.stang());

  it('svarar på revisorernas fyra frågor och säger var varje rekommendation står', async () => {
    const { id } = await nyttArende(api);
    const svar = kravStatus(200, await api.get('FORVALTNINGSJURIST', `revisionsarenden/${id}/uppfoljning`));
    expect(svar.kropp).toMatchObject({
      arendeId: id,
      version: 1,
      datum: '2025-01-17',
      revisorsfragor: [
        { kod: 'BESLUT_OM_ATGARDER', svar: 'NEJ', saknas: [{ text: 'Nämnden har inte beslutat om svaret.' }] },
        { svar: 'EJ_AKTUELLT' },
        { svar: 'EJ_AKTUELLT' },
        { svar: 'EJ_AKTUELLT' },
      ],
      rekommendationer: [
        { nummer: 1, svar: 'OBESVARAD', genomforande: 'EJ_BESLUTAT', farg: 'GUL', stallningstagande: null },
        { nummer: 2, farg: 'GUL' },
      ],
    });
  });

  it('visas inte för den som inte får läsa ärendet', async () => {
    const { id } = await nyttArende(api);
    expect((await api.get('REVISOR', `revisionsarenden/${id}/uppfoljning`)).status).toBe(403);
    expect((await api.get('ENHETSCHEF', `revisionsarenden/${id}/uppfoljning`)).status).toBe(404);
  });
});
