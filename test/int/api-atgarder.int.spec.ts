import { randomUUID } from 'node:crypto';
import { datum, tillampaAlla, type ArendeHandelse } from '#domain';
import { ifMatch, kravStatus, nyttArende } from '../support/apiarenden';
import { TILLDELNING } from '../support/situationer';
import { testapi, type Testapi } from '../support/testapi';

type Rad = Readonly<{ id: string; klartDatum: string | null; forsenad: boolean; ansvariga: readonly string[] }>;

const IDAG = '2025-01-17';

describe('Åtgärder och översikt i API:t', () => {
  let api: Testapi;
  let arendeId: string;

  beforeAll(async () => {
    api = await testapi();
    ({ id: arendeId } = await nyttArende(api, { svarSenast: '2025-02-10' }));
    await beslutade(['2025-01-10', '2025-01-31', '2025-01-31', '2025-06-30', null]);
  });
  afterAll(() => api.stang());

  /** Åtgärder as the nämnd's decision makes them, each given to the enhetschef when it has a day. */
  async function beslutade(dagar: readonly (string | null)[]): Promise<void> {
    const handelser = dagar.flatMap((dag): ArendeHandelse[] => {
      const atgardId = randomUUID();
      const gemensamt = { atgardId, datum: datum(IDAG) };
      const beslutad: ArendeHandelse = {
        ...gemensamt,
        typ: 'atgardBeslutad',
        rekommendationIds: [randomUUID()],
        beskrivning: `Åtgärd ${String(dag)}`,
        ansvariga: [],
        klartDatum: null,
        foljsUpp: null,
      };
      const ansvariga = [api.kommun.post('ENHETSCHEF')];
      if (dag === null) return [beslutad];
      return [beslutad, { ...gemensamt, typ: 'atgardTilldelad', ansvariga, klartDatum: datum(dag), ...TILLDELNING }];
    });
    await api.lager.app.lager.iTransaktion(api.kommun.id, async (t) => {
      const fran = await t.arenden.hamtaForAndring(arendeId);
      if (fran === null) throw new Error('Ärendet finns inte.');
      await t.arenden.spara(fran, tillampaAlla(fran.arende, handelser), handelser, {
        ...{
          tid: await t.nu(),
          av: { personId: null, befattningId: null, forPersonId: null },
          bevakningar: [],
          vacks: false,
        },
      });
    });
  }

  const lista = async (fraga: string): Promise<readonly Rad[]> =>
    kravStatus(200, await api.get('FORVALTNINGSJURIST', `atgarder?${fraga}`)).kropp['atgarder'] as readonly Rad[];
  const dagar = async (fraga: string) => (await lista(fraga)).map(({ klartDatum }) => klartDatum);

  it('listas efter klart-datum, de utan dag sist, och säger vilka som är försenade', async () => {
    const rader = await lista('');
    expect(rader.map(({ klartDatum, forsenad }) => [klartDatum, forsenad])).toEqual([
      ['2025-01-10', true],
      ['2025-01-31', false],
      ['2025-01-31', false],
      ['2025-06-30', false],
      [null, false],
    ]);
    expect(rader[0]).toMatchObject({ arendeId, organId: api.kommun.organId, status: 'TILLDELAD', avslutad: false });
  });

  it('går att välja ut efter läge, befattning, dag och försening', async () => {
    expect(await dagar('status=BESLUTAD')).toEqual([null]);
    expect(await dagar('forsenade=true')).toEqual(['2025-01-10']);
    expect(await dagar('klartFran=2025-01-31&klartTill=2025-06-30')).toEqual([
      '2025-01-31',
      '2025-01-31',
      '2025-06-30',
    ]);
    expect(await dagar(`befattningId=${api.kommun.post('ENHETSCHEF')}`)).toHaveLength(4);
    expect(await dagar(`befattningId=${api.kommun.post('AVDELNINGSCHEF')}`)).toEqual([]);
    expect(await dagar(`organId=${randomUUID()}`)).toEqual([]);
  });

  it('läses hela med märken', async () => {
    const lasta: string[] = [];
    let cursor = '';
    do {
      const svar = kravStatus(200, await api.get('FORVALTNINGSJURIST', `atgarder?limit=2${cursor}`)).kropp;
      lasta.push(...(svar['atgarder'] as readonly Rad[]).map(({ id }) => id));
      const nasta = (svar['_meta'] as Readonly<{ nextCursor: string | null }>).nextCursor;
      cursor = nasta === null ? '' : `&cursor=${nasta}`;
    } while (cursor !== '');
    expect([lasta.length, new Set(lasta).size]).toEqual([5, 5]);
  });

  it.each(['status=FORSLAG', 'forsenade=ja', 'klartFran=2025-02-30', 'cursor=abc', 'organId=1'])(
    '%s ger 400',
    async (fraga) => {
      expect((await api.get('FORVALTNINGSJURIST', `atgarder?${fraga}`)).status).toBe(400);
    },
  );

  it('mina uppgifter läses hela med märken', async () => {
    const { id } = await nyttArende(api);
    kravStatus(200, await api.post('REGISTRATOR', `revisionsarenden/${id}/diarieforingar`, { dnr: '1' }, ifMatch(1)));
    const en = async (cursor: string) =>
      kravStatus(200, await api.get('FORVALTNINGSJURIST', `uppgifter?limit=1${cursor}`)).kropp as {
        uppgifter: readonly Readonly<{ bevakning: Readonly<{ nyckel: string }> }>[];
        _meta: Readonly<{ total: number; nextCursor: string | null }>;
      };
    const forsta = await en('');
    const andra = await en(`&cursor=${String(forsta._meta.nextCursor)}`);
    expect(forsta._meta.total).toBe(2);
    expect([forsta, andra].map(({ uppgifter }) => uppgifter[0]?.bevakning.nyckel)).toEqual(['plan', 'svar']);
    const felaktigt = await api.get('FORVALTNINGSJURIST', 'uppgifter?cursor=abc');
    expect([felaktigt.status, felaktigt.kropp['type']]).toEqual([400, 'urn:revisionsvakt:problem:bad-cursor']);
  });

  it('utförs av en annan befattning: hen ser den bland sina uppgifter, når ärendet och rapporterar, men svarar inte för den', async () => {
    const [rad] = await lista('forsenade=true');
    const atgard = `revisionsarenden/${arendeId}/atgarder/${String(rad?.id)}`;
    const utforare = api.kommun.post('HANDLAGGARE');
    const mina = async () =>
      (
        kravStatus(200, await api.get('HANDLAGGARE', 'uppgifter')).kropp['uppgifter'] as readonly Readonly<{
          bevakning: Readonly<{ nyckel: string }>;
        }>[]
      ).map(({ bevakning }) => bevakning.nyckel);
    const vantad = `atgard/${String(rad?.id)}/${api.kommun.post('ENHETSCHEF')}`;
    const nekad = await api.post('ENHETSCHEF', `${atgard}/delegeringar`, { utforare: api.kommun.post('ENHETSCHEF') });
    expect([nekad.status, nekad.text]).toEqual([409, expect.stringContaining('REDAN_HOS_BEFATTNINGEN')]);
    kravStatus(403, await api.post('REVISOR', `${atgard}/delegeringar`, { utforare }));
    kravStatus(200, await api.post('ENHETSCHEF', `${atgard}/delegeringar`, { utforare }));
    expect(await mina()).toContain(vantad);
    kravStatus(200, await api.post('HANDLAGGARE', `${atgard}/rapporter`, { text: 'Utkastet är på remiss.' }));
    const bevis = [{ slag: 'TEXT', innehall: 'Rutinen finns.' }];
    const klar = await api.post('HANDLAGGARE', `${atgard}/klarmarkeringar`, { bevis });
    expect([klar.status, klar.text]).toEqual([403, expect.stringContaining('Uppgiften ligger hos enhetschef')]);
    const { kropp } = kravStatus(200, await api.get('FORVALTNINGSJURIST', `revisionsarenden/${arendeId}`));
    expect((kropp['atgarder'] as readonly Readonly<{ id: string }>[]).find(({ id }) => id === rad?.id)).toMatchObject({
      ansvar: [{ befattningId: api.kommun.post('ENHETSCHEF') }],
      delegeringar: [{ befattningId: api.kommun.post('ENHETSCHEF'), utforare, sedan: IDAG, tom: null }],
    });
    kravStatus(200, await api.post('ENHETSCHEF', `${atgard}/avslutade-delegeringar`, {}));
    expect(await mina()).not.toContain(vantad);
  });

  it('översikten visar kommunens läge utan titlar på åtgärder', async () => {
    const svar = kravStatus(200, await api.get('KS_KANSLI', 'oversikt'));
    expect(svar.kropp).toMatchObject({
      datum: IDAG,
      svar: [{ organId: api.kommun.organId, forsenade: 0, inomTrettio: 1 }],
      senaSvar: [],
      senaExterna: [],
      atgarder: [{ oppna: 5, forsenade: 1, hogstTreManader: 5, overEttAr: 0 }],
      sammantraden: [{ datum: '2025-03-20' }],
      vakanta: [],
    });
    expect(svar.text).not.toContain('Åtgärd');
  });

  it('den som är jävig i ärendet ser varken dess åtgärder eller dess uppgifter i sina listor', async () => {
    const { kropp } = kravStatus(200, await api.get('FORVALTNINGSJURIST', `revisionsarenden/${arendeId}`));
    const jav = { personId: api.kommun.person('FORVALTNINGSJURIST') };
    const svar = await api.post(
      'NAMNDSEKRETERARE',
      `revisionsarenden/${arendeId}/jav`,
      jav,
      ifMatch(Number(kropp['version'])),
    );
    kravStatus(200, svar);
    expect(await lista('')).toEqual([]);
    const uppgifter = kravStatus(200, await api.get('FORVALTNINGSJURIST', 'uppgifter')).kropp['uppgifter'];
    expect((uppgifter as readonly Readonly<{ arendeId: string }>[]).map((rad) => rad.arendeId)).not.toContain(arendeId);
  });
});
