import type { Roll } from '#domain';
import { inlastApikommun } from '../support/apikommun';
import { Surfare } from '../support/surfare';
import { testwebb, type Testwebb } from '../support/testwebb';
import { Arendeforare } from '../support/webbarende';

const DEN_DAGEN = { datum: '20 mars 2025' };

describe('Ett ärende i webben', () => {
  let webb: Testwebb;
  let forare: Arendeforare;
  const personer = new Map<Roll, Surfare>();

  beforeAll(async () => {
    webb = await testwebb();
    forare = new Arendeforare(webb.lager, await inlastApikommun(webb.lager, webb.issuer));
  });
  afterAll(() => webb.stang());

  async function som(roll: Roll): Promise<Surfare> {
    const redan = personer.get(roll);
    if (redan !== undefined) return redan;
    const person = new Surfare(webb.adress);
    await person.loggaIn(forare.kommun.subjekt(roll));
    personer.set(roll, person);
    return person;
  }

  /** Fills in the act's form and sends it; gives the receipt. */
  async function gor(roll: Roll, vag: string, falt: Readonly<Record<string, string>> = {}): Promise<string> {
    const person = await som(roll);
    const sida = await person.skicka(await person.oppna(vag), falt);
    if (!sida.url.pathname.endsWith('/klart'))
      throw new Error(`${vag}: ${sida.text.slice(sida.text.indexOf('<main'))}`);
    return sida.text;
  }

  /** Registers by hand what revisorerna have sent; gives the case that came of it. */
  async function registrerat(): Promise<string> {
    const registrator = await som('REGISTRATOR');
    const sida = await registrator.skicka(await registrator.oppna('/granskningar/registrera'), {
      ...{ titel: 'Granskning av aktivering av unga', revisorernasDnr: 'KR 2024-00021' },
      ...{ rapportdatum: '15 januari 2025', missivdatum: '17/1 2025', inkommen: '2025-01-17' },
      ...{ svarSenast: '31 mars', narKlartBegart: 'ja', organIds: forare.kommun.organId },
      ...{ 'rekommendationer.0.text': 'Anta målsättning.', 'rekommendationer.1.text': 'Omsätt brister till åtgärder.' },
    });
    expect(sida.url.pathname).toMatch(/^\/granskningar\/[0-9a-f-]{36}$/);
    const [arende] = await webb.lager.app.lager.iTransaktion(forare.kommun.id, (t) => t.arenden.bevakade(null, 1));
    return arende?.id ?? '';
  }

  it('säger allt som fattas när en granskning registreras tom', async () => {
    const registrator = await som('REGISTRATOR');
    const sida = await registrator.skicka(await registrator.oppna('/granskningar/registrera'));
    expect(sida.status).toBe(422);
    for (const fel of ['Skriv granskningens titel', 'Skriv missivets datum', 'Välj ja eller nej']) {
      expect(sida.text).toContain(fel);
    }
  });

  it('går från revisorernas brev till avslutet, med rätt datum på vägen', async () => {
    const id = await registrerat();
    const vag = (akt: string) => `/arenden/${id}/${akt}`;
    await gor('NAMNDSEKRETERARE', vag('diarieforing'), { dnr: 'SN 2025/22' });
    const plan = await gor('FORVALTNINGSJURIST', vag('plan/faststall'), {
      sammantradeId: forare.kommun.sammantradeId,
      handlaggare: forare.kommun.post('FORVALTNINGSJURIST'),
    });
    expect(plan).toContain('Nämnden torsdag 20 mars 2025');
    const { rekommendationer } = (await forare.visa(id)).arende;
    const [forsta, andra] = rekommendationer.map((r) => r.id);
    await gor('FORVALTNINGSJURIST', vag(`yttrande/${forsta ?? ''}`), {
      ...{ stallningstagande: 'INSTAMMER', text: 'Nämnden instämmer.' },
      ...{ 'atgarder.0.beskrivning': 'Rutin', 'atgarder.0.ansvariga': forare.kommun.post('ENHETSCHEF') },
      'atgarder.0.klartDatum': '30 september 2025',
    });
    await gor('FORVALTNINGSJURIST', vag(`yttrande/${andra ?? ''}`), {
      ...{ stallningstagande: 'ANSES_UPPFYLLD', text: 'Det är gjort.' },
    });
    expect((await (await som('FORVALTNINGSJURIST')).oppna(vag('yttrande'))).text).toContain('2 av 2 är besvarade');
    await forare.dag('2025-03-20');
    await gor('FORVALTNINGSCHEF', vag('yttrande/underteckna'), DEN_DAGEN);
    await gor('NAMNDSEKRETERARE', vag('utskott'), { ...DEN_DAGEN, paragraf: '§ 1', forslag: 'Yttrandet översänds.' });
    await gor('NAMNDSEKRETERARE', vag('kallelse'), DEN_DAGEN);
    const beslut = await gor('NAMNDSEKRETERARE', vag('beslut/fatta'), {
      ...DEN_DAGEN,
      ...{ paragraf: '§ 38', lydelse: 'Nämnden antar yttrandet.', antaget: 'FORSLAGET' },
      ...{ 'votering.ja': '8', 'votering.nej': '3', 'votering.avstar': '0', 'votering.jaBetyder': 'bifall' },
      'votering.jaGaller': 'FORSLAGET',
    });
    expect(beslut).toContain('§ 38: 1 åtgärder att tilldela.');
    expect((await forare.visa(id)).arende.beslut?.votering).toMatchObject({ ja: 8, nej: 3 });
    await gor('NAMNDSEKRETERARE', vag('justering'), DEN_DAGEN);
    expect(await gor('NAMNDSEKRETERARE', vag('anslag'), DEN_DAGEN)).toContain('Anslaget får tas ned');
    await gor('NAMNDSEKRETERARE', vag('expediering'), {
      ...DEN_DAGEN,
      'mottagare.0': 'Kommunens revisorer',
      satt: 'e-post',
    });
    await gor('NAMNDSEKRETERARE', vag('kvittens'), DEN_DAGEN);
    const arendet = (await (await som('FORVALTNINGSJURIST')).oppna(vag(''))).text;
    expect(arendet).toContain('Revisorerna fick svaret torsdag 20 mars 2025, i tid.');
  });

  it('säger varför det inte går att underteckna när något saknas', async () => {
    const id = await forare.planerat();
    const chef = await som('FORVALTNINGSCHEF');
    const sida = await chef.skicka(await chef.oppna(`/arenden/${id}/yttrande/underteckna`), DEN_DAGEN);
    expect(sida.status).toBe(422);
    expect(sida.text).toContain('Det går inte än');
  });

  it('finns inte för den som inte får läsa det', async () => {
    const id = await forare.planerat();
    expect((await (await som('ENHETSCHEF')).oppna(`/arenden/${id}`)).status).toBe(404);
    expect((await (await som('REVISOR')).oppna(`/arenden/${id}/yttrande`)).status).toBe(403);
    expect((await (await som('KS_KANSLI')).oppna(`/arenden/${id}/plan`)).status).toBe(403);
  });
});
