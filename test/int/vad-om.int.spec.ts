import { kravStatus, nyttArende } from '../support/apiarenden';
import { testapi, type Httpsvar, type Testapi } from '../support/testapi';

type Steg = Readonly<{ bevakning: string; dag: string }>;
type Rad = Readonly<{
  arendeId: string;
  skillnad: Readonly<{
    svarSenast: Readonly<{ fran: string; till: string }> | null;
    plan: readonly Readonly<{ falt: string; fran: string; till: string }>[];
    steg: Readonly<{ flyttade: readonly Readonly<{ fore: Steg; efter: Steg }>[]; andraMottagare: readonly unknown[] }>;
    brister: readonly string[];
  }>;
}>;

const rader = ({ kropp }: Httpsvar) => kropp['rader'] as readonly Rad[];

describe('Vad om', () => {
  let api: Testapi;

  beforeEach(async () => {
    api = await testapi();
  });
  afterEach(() => api.stang());

  const fraga = (
    roll: Parameters<Testapi['post']>[0],
    kommando: string,
    begaran: object,
    malId: string | null = null,
  ) => api.post(roll, 'vad-om', { kommando, malId, begaran });

  it('en ledig dag lades till: visar vilka påminnelser som flyttas, och ändrar ingenting', async () => {
    const { id } = await nyttArende(api);
    const fore = kravStatus(200, await api.get('FORVALTNINGSJURIST', 'kalender'));
    // 2025-02-17 is twenty-nine working days before 31 March with it, so thirty falls on the Friday before.
    const svar = kravStatus(200, await fraga('SYSTEMADMINISTRATOR', 'laggTillLedigDag', { datum: '2025-03-03' }));
    expect(svar.kropp).toMatchObject({ oppna: 1, berorda: 1, brister: 0, rader: [] });
    const efter = kravStatus(200, await api.get('FORVALTNINGSJURIST', 'kalender'));
    expect([efter.kropp, efter.huvud.get('etag')]).toEqual([fore.kropp, fore.huvud.get('etag')]);
    const hand = kravStatus(200, await api.get('FORVALTNINGSJURIST', `revisionsarenden/${id}`));
    expect(hand.kropp['version']).toBe(1);
  });

  it('anstånd beviljades: visar den nya svarsdagen och varje påminnelse som följer med', async () => {
    const { id } = await nyttArende(api);
    const begaran = { svarSenast: '2025-05-15', beslutad: '2025-01-17', kalla: 'Revisorernas svar' };
    const svar = kravStatus(
      200,
      await api.post('FORVALTNINGSJURIST', `revisionsarenden/${id}/vad-om`, { kommando: 'beviljaAnstand', begaran }),
    );
    const [rad] = rader(svar);
    expect(rad?.skillnad.svarSenast).toEqual({ fran: '2025-03-31', till: '2025-05-15' });
    const flyttade = rad?.skillnad.steg.flyttade.filter(({ fore }) => fore.bevakning === 'SVAR') ?? [];
    expect(flyttade.slice(0, 2).map(({ fore, efter }) => [fore.dag, efter.dag])).toEqual([
      ['2025-02-17', '2025-03-31'],
      ['2025-03-03', '2025-04-14'],
    ]);
    const sedan = kravStatus(200, await api.get('FORVALTNINGSJURIST', `revisionsarenden/${id}`));
    expect(sedan.kropp['frister']).toHaveLength(1);
  });

  it('en befattning fick en ny innehavare: visar vilka påminnelser som byter mottagare', async () => {
    await nyttArende(api);
    const begaran = { personId: api.kommun.person('ENHETSCHEF'), from: '2025-02-01', tom: null, tillforordnad: true };
    const post = api.kommun.post('FORVALTNINGSJURIST');
    const svar = kravStatus(200, await fraga('SYSTEMADMINISTRATOR', 'tilltradBefattning', begaran, post));
    expect((svar.kropp['steg'] as { andraMottagare: number }).andraMottagare).toBeGreaterThan(0);
  });

  it('kommandot skulle nekas: svarar med samma skäl som kommandot', async () => {
    const { id } = await nyttArende(api);
    const nekat = await api.post('FORVALTNINGSJURIST', `revisionsarenden/${id}/vad-om`, {
      kommando: 'beviljaAnstand',
      begaran: { svarSenast: '2025-03-01', beslutad: '2025-01-17', kalla: null },
    });
    expect([nekat.status, (nekat.kropp['hinder'] as readonly { kod: string }[]).map((h) => h.kod)]).toEqual([
      409,
      ['V15', 'NY_FRIST_INTE_SENARE'],
    ]);
  });

  it('kräver samma rätt som kommandot', async () => {
    expect((await fraga('ENHETSCHEF', 'laggTillLedigDag', { datum: '2025-03-03' })).status).toBe(403);
  });

  it('pekar ut felet i det som kommandot skulle ha fått, och ett kommando som inte finns', async () => {
    const fel = await fraga('SYSTEMADMINISTRATOR', 'laggTillLedigDag', { datum: '2025-02-30' });
    expect([fel.status, JSON.stringify(fel.kropp['errors'])]).toEqual([400, expect.stringContaining('/begaran/datum')]);
    expect((await fraga('SYSTEMADMINISTRATOR', 'finnsInte', {})).status).toBe(422);
  });
});
