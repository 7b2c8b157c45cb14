import { bevaka, rapportera } from '#application';
import { datum, tidpunktIStockholm, type Roll } from '#domain';
import { Stegklocka, kedjanHaller } from '#persistence';
import { randomUUID } from 'node:crypto';
import { ifMatch, kravStatus, remitteratArende } from '../support/apiarenden';
import { inlastApikommun } from '../support/apikommun';
import { testapi, type Httpsvar, type Testapi } from '../support/testapi';

type Rad = Readonly<Record<string, unknown>>;
const rader = ({ kropp }: Httpsvar, nyckel: string): readonly Rad[] => kropp[nyckel] as readonly Rad[];
const koder = (svar: Httpsvar): readonly unknown[] => rader(svar, 'hinder').map(({ kod }) => kod);

/** The one who was handläggare becomes ordförande on Monday the twentieth of January 2025, and keeps no other post. */
describe('Överlämningen till en ny ordförande', () => {
  let api: Testapi;
  let klocka: Stegklocka;
  let arendeId: string;

  beforeEach(async () => {
    api = await testapi();
    klocka = await Stegklocka.oppna(api.lager.databas.workerUrl);
    arendeId = (await remitteratArende(api)).id;
    await seEfter();
    const post = (roll: Roll) => `befattningar/${api.kommun.post(roll)}`;
    const person = (roll: Roll) => api.kommun.person(roll);
    await admin(`${post('ORDFORANDE')}/avslutade-innehav`, { personId: person('ORDFORANDE'), tom: '2025-01-19' });
    await admin(`${post('HANDLAGGARE')}/avslutade-innehav`, { personId: person('HANDLAGGARE'), tom: '2025-01-19' });
    await admin(`${post('ORDFORANDE')}/innehav`, { personId: person('HANDLAGGARE'), from: '2025-01-20' });
  });
  afterEach(async () => {
    await klocka.stang();
    await api.stang();
  });

  const admin = async (vag: string, kropp: unknown) =>
    kravStatus(200, await api.post('SYSTEMADMINISTRATOR', vag, kropp));

  /** As the workflows of the kommun and of the case would. */
  async function seEfter(): Promise<void> {
    const { lager } = api.lager.worker;
    await rapportera(lager, api.kommun.id, () => undefined);
    await bevaka(lager, { kommunId: api.kommun.id, arendeId });
  }

  async function den(dag: string, tid: string): Promise<void> {
    await klocka.stall(api.kommun.id, tidpunktIStockholm(datum(dag), tid));
    await seEfter();
  }

  const overlamningar = async () =>
    rader(kravStatus(200, await api.get('FORVALTNINGSJURIST', 'rapporter?slag=OVERLAMNING')), 'rapporter');
  const uppgifter = async () =>
    rader(kravStatus(200, await api.get('HANDLAGGARE', 'uppgifter')), 'uppgifter').map(
      ({ bevakning }) => (bevakning as Rad)['slag'],
    );
  const kvittera = (roll: Roll, overlamningsdag = '2025-01-20') =>
    api.post(roll, `organ/${api.kommun.organId}/overlamningskvittenser`, { overlamningsdag });

  it('görs en gång, den dag hen tillträder och inte före, och ligger på hen tills den är kvitterad', async () => {
    await den('2025-01-17', '18:00');
    expect(await overlamningar()).toEqual([]);
    expect(koder(await kvittera('ORDFORANDE'))).toEqual(['OVERLAMNING_SAKNAS']);
    expect(await klocka.nasta(api.kommun.id)).toBe(tidpunktIStockholm(datum('2025-01-20'), '07:30'));
    await den('2025-01-20', '07:30');
    await Promise.all([seEfter(), seEfter()]);
    expect(await overlamningar()).toMatchObject([{ period: '2025-01-20', version: 1, datum: '2025-01-20' }]);
    expect(await uppgifter()).toEqual(['OVERLAMNING']);
    expect(koder(await kvittera('HANDLAGGARE', '2024-12-31'))).toEqual(['OVERLAMNING_SAKNAS', 'OVERLAMNING_AVLOST']);

    kravStatus(200, await kvittera('HANDLAGGARE'));
    expect(koder(await kvittera('HANDLAGGARE'))).toEqual(['OVERLAMNING_REDAN_KVITTERAD']);
    await seEfter();
    expect(await uppgifter()).toEqual([]);
    expect(await overlamningar()).toHaveLength(1);
  });

  it('står i ärendets och i kommunens händelselogg, med vem och när', async () => {
    await den('2025-01-20', '07:30');
    kravStatus(200, await kvittera('HANDLAGGARE'));
    const vem = { overlamningsdag: '2025-01-20', datum: '2025-01-20', avPersonId: api.kommun.person('HANDLAGGARE') };
    const arende = kravStatus(200, await api.get('FORVALTNINGSJURIST', `revisionsarenden/${arendeId}`));
    expect(arende.kropp['bekraftelser']).toEqual([vem]);
    const [rapport] = await overlamningar();
    const visad = kravStatus(200, await api.get('FORVALTNINGSJURIST', `rapporter/${String(rapport?.['id'])}`));
    expect(visad.kropp['kvittens']).toEqual({ datum: vem.datum, avPersonId: vem.avPersonId });
    expect(visad.kropp['overlamning']).toMatchObject({ arenden: [{ arendeId, svarStatus: 'UNDER_BEREDNING' }] });
    const { lager } = api.lager.app;
    const logg = await lager.iTransaktion(api.kommun.id, (t) => t.kommun.handelser(0, 100));
    expect(logg.at(-1)).toMatchObject({
      handelse: { typ: 'overlamningKvitterad', id: api.kommun.organId, ...vem },
      av: { personId: api.kommun.person('HANDLAGGARE'), befattningId: api.kommun.post('ORDFORANDE') },
    });
    expect(kedjanHaller(logg)).toBe(true);
    expect(kedjanHaller(await lager.iTransaktion(api.kommun.id, (t) => t.arenden.handelser(arendeId, 0, 100)))).toBe(
      true,
    );
  });

  it('kvitteras bara av ordföranden i organet, och visar ingen ett ärende som hen är jävig i', async () => {
    await den('2025-01-20', '07:30');
    for (const roll of ['FORVALTNINGSCHEF', 'ORDFORANDE', 'SYSTEMADMINISTRATOR'] as const) {
      expect((await kvittera(roll)).status).toBe(403);
    }
    const jav = { personId: api.kommun.person('FORVALTNINGSCHEF') };
    kravStatus(200, await api.post('FORVALTNINGSJURIST', `revisionsarenden/${arendeId}/jav`, jav, ifMatch(4)));
    const [rapport] = await overlamningar();
    const ser = async (roll: Roll) =>
      (kravStatus(200, await api.get(roll, `rapporter/${String(rapport?.['id'])}`)).kropp['overlamning'] as Rad)[
        'arenden'
      ];
    expect([await ser('FORVALTNINGSCHEF'), await ser('FORVALTNINGSJURIST')]).toMatchObject([[], [{ arendeId }]]);
  });

  it('finns inte för en annan kommun', async () => {
    await den('2025-01-20', '07:30');
    const annan = await inlastApikommun(api.lager, api.issuer);
    const token = await api.token('ORDFORANDE', annan);
    const [rapport] = await overlamningar();
    const huvud = { 'idempotency-key': randomUUID(), 'content-type': 'application/json' };
    const kropp = { overlamningsdag: '2025-01-20' };
    const svar = await Promise.all([
      api.anropa('POST', `/api/v1/organ/${api.kommun.organId}/overlamningskvittenser`, { token, kropp, huvud }),
      api.anropa('GET', `/api/v1/rapporter/${String(rapport?.['id'])}`, { token }),
    ]);
    expect(svar.map(({ status }) => status)).toEqual([404, 404]);
  });
});
