import type { Roll } from '#domain';
import { Stegklocka, kedjanHaller } from '#persistence';
import { tidpunkt } from '#domain';
import { randomUUID } from 'node:crypto';
import { ifMatch, kravStatus, remitteratArende } from '../support/apiarenden';
import { HEMLIGT_NAMN } from '../support/apikommun';
import { testapi, type Httpsvar, type Testapi } from '../support/testapi';

const slag = ({ status, kropp }: Httpsvar): string =>
  `${String(status)} ${String(kropp['type']).split(':').at(-1) ?? ''}`;
const koder = ({ kropp }: Httpsvar): readonly string[] =>
  ((kropp['hinder'] ?? []) as readonly Readonly<{ kod: string }>[]).map(({ kod }) => kod).sort();

/** The clock of the test kommun starts here. */
const IDAG = '2025-01-17';

describe('Organisationen över tid', () => {
  let api: Testapi;

  beforeEach(async () => {
    api = await testapi();
  });
  afterEach(() => api.stang());

  const admin = (vag: string, kropp: unknown) => api.post('SYSTEMADMINISTRATOR', vag, kropp);
  const post = (roll: Roll) => api.kommun.post(roll);
  const person = (roll: Roll) => api.kommun.person(roll);
  const pa = (roll: Roll, resurs: string) => `befattningar/${post(roll)}/${resurs}`;

  async function stallKlockan(tid: string): Promise<void> {
    const klocka = await Stegklocka.oppna(api.lager.databas.workerUrl);
    await klocka.stall(api.kommun.id, tidpunkt(tid));
    await klocka.stang();
  }

  it('svarar 404 på befattningar, organ och personer som inte finns', async () => {
    const okand = randomUUID();
    const svar = await Promise.all([
      admin(`befattningar/${okand}/innehav`, { personId: okand, from: IDAG }),
      admin(`befattningar/${okand}/ersattare`, { personId: okand, from: IDAG, tom: IDAG }),
      admin(`organ/${okand}/avslut`, { sistaDag: IDAG }),
      admin(`personer/${okand}/ledigheter`, { from: IDAG, tom: IDAG }),
    ]);
    expect(svar.map(slag)).toEqual(Array(4).fill('404 not-found'));
  });

  it('låter var och en ange sin egen ersättare och ledighet, men inte andras', async () => {
    const ersattare = { personId: person('HANDLAGGARE'), from: '2025-02-03', tom: '2025-02-07' };
    const dagar = { from: '2025-02-03', tom: '2025-02-07' };
    expect(slag(await api.post('AVDELNINGSCHEF', pa('ENHETSCHEF', 'ersattare'), ersattare))).toBe('403 role');
    expect(slag(await api.post('AVDELNINGSCHEF', `personer/${person('ENHETSCHEF')}/ledigheter`, dagar))).toBe(
      '403 role',
    );
    kravStatus(200, await api.post('ENHETSCHEF', pa('ENHETSCHEF', 'ersattare'), ersattare));
    kravStatus(200, await api.post('ENHETSCHEF', `personer/${person('ENHETSCHEF')}/ledigheter`, dagar));
    const igen = await api.post('ENHETSCHEF', pa('ENHETSCHEF', 'ersattare'), { ...ersattare, from: '2025-02-07' });
    expect(koder(igen)).toEqual(['ERSATTNING_OVERLAPPAR']);
    const ledig = await admin(`personer/${person('ENHETSCHEF')}/ledigheter`, { from: '2025-02-07', tom: '2025-02-10' });
    expect(koder(ledig)).toEqual(['LEDIGHET_OVERLAPPAR']);
    const kortare = { personId: person('HANDLAGGARE'), tom: '2025-02-05' };
    kravStatus(200, await api.post('ENHETSCHEF', pa('ENHETSCHEF', 'avslutade-ersattningar'), kortare));
    kravStatus(
      200,
      await api.post('ENHETSCHEF', `personer/${person('ENHETSCHEF')}/andrade-ledigheter`, {
        from: '2025-02-03',
        tom: '2025-02-05',
      }),
    );
    kravStatus(
      200,
      await admin(`personer/${person('ENHETSCHEF')}/ledigheter`, { from: '2025-02-06', tom: '2025-02-10' }),
    );
  });

  const uppgifter = async (roll: Roll) =>
    (
      kravStatus(200, await api.get(roll, 'uppgifter')).kropp['uppgifter'] as readonly Readonly<{
        bevakning: Readonly<{ slag: string }>;
      }>[]
    ).map(({ bevakning }) => bevakning.slag);

  it('låter ersättaren se och göra det som ligger på befattningen, och loggen visar vem för vem', async () => {
    const { id, remissId } = await remitteratArende(api);
    expect(await uppgifter('REGISTRATOR')).toEqual([]);
    expect(
      slag(await api.post('REGISTRATOR', `revisionsarenden/${id}/remisser/${remissId}/svar`, { text: 'Ja.' })),
    ).toBe('403 role');
    const ersattare = { personId: person('REGISTRATOR'), from: IDAG, tom: '2025-01-31' };
    kravStatus(200, await admin(pa('ENHETSCHEF', 'ersattare'), ersattare));
    const konto = kravStatus(200, await api.get('REGISTRATOR', 'konton/mitt'));
    expect(konto.kropp['roller']).toContainEqual({
      roll: 'ENHETSCHEF',
      organId: api.kommun.organId,
      befattningId: post('ENHETSCHEF'),
      forPersonId: person('ENHETSCHEF'),
    });
    expect(await uppgifter('REGISTRATOR')).toEqual(['REMISSVAR']);
    expect(await uppgifter('ENHETSCHEF')).toEqual(['REMISSVAR']);
    const svar = await api.post('REGISTRATOR', `revisionsarenden/${id}/remisser/${remissId}/svar`, { text: 'Ja.' });
    kravStatus(200, svar);
    const logg = kravStatus(200, await api.get('FORVALTNINGSJURIST', `revisionsarenden/${id}/handelser`)).kropp[
      'handelser'
    ] as Parameters<typeof kedjanHaller>[0];
    expect(logg.at(-1)).toMatchObject({
      handelse: { typ: 'remissBesvarad' },
      av: {
        personId: person('REGISTRATOR'),
        befattningId: post('ENHETSCHEF'),
        forPersonId: person('ENHETSCHEF'),
      },
    });
    expect(kedjanHaller(logg)).toBe(true);
    await stallKlockan('2025-02-01T09:00:00.000Z');
    const efter = kravStatus(200, await api.get('REGISTRATOR', 'konton/mitt'));
    expect(efter.kropp['roller']).toHaveLength(1);
  });

  it('ger den som tillträder befattningens uppgifter, och tar dem från den som slutar', async () => {
    await remitteratArende(api);
    kravStatus(200, await admin(pa('ENHETSCHEF', 'avslutade-innehav'), { personId: person('ENHETSCHEF'), tom: IDAG }));
    const nytt = { personId: person('REGISTRATOR'), from: '2025-01-18' };
    kravStatus(200, await admin(pa('ENHETSCHEF', 'innehav'), nytt));
    expect(await uppgifter('ENHETSCHEF')).toEqual(['REMISSVAR']);
    await stallKlockan('2025-01-18T09:00:00.000Z');
    expect(await uppgifter('REGISTRATOR')).toEqual(['REMISSVAR']);
    // Without a post there is no role, and without a role no list.
    expect(slag(await api.get('ENHETSCHEF', 'uppgifter'))).toBe('403 role');
  });

  it('flyttar öppna ärenden, befattningar och enheter till organet som tar över', async () => {
    const { id } = await remitteratArende(api);
    const nytt = { namn: 'Bildnings- och arbetsmarknadsnämnden', forkortning: 'BAN', gallerFran: '2025-01-01' };
    const eftertradareId = String(kravStatus(200, await api.post('KS_KANSLI', 'organ', nytt)).kropp['id']);
    const avslut = { sistaDag: '2025-01-16' };
    expect(koder(await api.post('KS_KANSLI', `organ/${api.kommun.organId}/avslut`, avslut))).toEqual([
      'EFTERTRADARE_SAKNAS',
    ]);
    const svar = await api.post('KS_KANSLI', `organ/${api.kommun.organId}/avslut`, { ...avslut, eftertradareId });
    kravStatus(200, svar);
    const arende = kravStatus(200, await api.get('FORVALTNINGSJURIST', `revisionsarenden/${id}`));
    expect(arende.kropp).toMatchObject({
      organId: eftertradareId,
      tidigareOrgan: [{ organId: api.kommun.organId, tom: '2025-01-16' }],
      version: 5,
    });
    const logg = kravStatus(200, await api.get('FORVALTNINGSJURIST', `revisionsarenden/${id}/handelser`));
    expect((logg.kropp['handelser'] as readonly unknown[]).at(-1)).toMatchObject({
      handelse: { typ: 'arendeOverflyttat', franOrganId: api.kommun.organId, tillOrganId: eftertradareId },
      av: { personId: null, befattningId: null, forPersonId: null },
    });
    expect(
      koder(await api.post('KS_KANSLI', `organ/${api.kommun.organId}/avslut`, { ...avslut, eftertradareId })),
    ).toEqual(['REDAN_AVSLUTAT']);
    const sent = await api.post('REGISTRATOR', 'granskningar', {
      titel: 'Granskning av något annat',
      rapportdatum: '2025-01-15',
      missivdatum: IDAG,
      inkommen: IDAG,
      svarSenast: '2025-03-31',
      narKlartBegart: true,
      organIds: [api.kommun.organId],
      rekommendationer: [],
    });
    expect([slag(sent), koder(sent)]).toEqual(['409 hinder', ['ORGAN_GALLER_INTE']]);
  });

  it('lägger inget nytt på en befattning som har dragits in', async () => {
    const { id } = await remitteratArende(api);
    const ny = {
      namn: 'Metodutvecklare',
      roll: 'HANDLAGGARE',
      organId: api.kommun.organId,
      overordnadId: post('ENHETSCHEF'),
    };
    const befattningId = String(kravStatus(200, await admin('befattningar', ny)).kropp['id']);
    kravStatus(200, await admin(`befattningar/${befattningId}/indragningar`, { sistaDag: '2025-01-16' }));
    const remiss = {
      befattningIds: [befattningId],
      rekommendationIds: [randomUUID()],
      fraga: 'Instämmer ni?',
      svarSenast: '2025-02-12',
    };
    const svar = await api.post('FORVALTNINGSJURIST', `revisionsarenden/${id}/remisser`, remiss, ifMatch(4));
    expect(koder(svar)).toContain('BEFATTNING_INDRAGEN');
    expect(
      koder(await admin(`befattningar/${befattningId}/innehav`, { personId: person('REGISTRATOR'), from: IDAG })),
    ).toEqual(['BEFATTNING_INDRAGEN']);
  });

  it('lämnar händelser utan namn, i en obruten kedja', async () => {
    kravStatus(200, await admin(pa('ENHETSCHEF', 'avslutade-innehav'), { personId: person('ENHETSCHEF'), tom: IDAG }));
    kravStatus(200, await admin(pa('ENHETSCHEF', 'innehav'), { personId: person('REGISTRATOR'), from: '2025-01-18' }));
    const svar = kravStatus(200, await api.get('KS_KANSLI', 'kommunhandelser'));
    const logg = svar.kropp['kommunhandelser'] as Parameters<typeof kedjanHaller>[0];
    expect(logg.map(({ handelse }) => handelse.typ)).toEqual(['innehavFrantratt', 'innehavTilltratt']);
    expect(kedjanHaller(logg)).toBe(true);
    expect(svar.text).not.toContain(HEMLIGT_NAMN);
  });
});
