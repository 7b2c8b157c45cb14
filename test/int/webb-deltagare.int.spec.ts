import { KOMMUNKOMMANDON, rapportera, utforKommunkommando } from '#application';
import type { Roll } from '#domain';
import { randomUUID } from 'node:crypto';
import { inlastApikommun } from '../support/apikommun';
import { Surfare } from '../support/surfare';
import { testwebb, type Testwebb } from '../support/testwebb';
import { Arendeforare } from '../support/webbarende';

describe('Vilka som är med i ett ärende, i webben', () => {
  let webb: Testwebb;
  let forare: Arendeforare;

  beforeAll(async () => {
    webb = await testwebb();
  });
  beforeEach(async () => {
    forare = new Arendeforare(webb.lager, await inlastApikommun(webb.lager, webb.issuer));
  });
  afterAll(() => webb.stang());

  const inloggad = async (roll: Roll) => {
    const person = new Surfare(webb.adress);
    await person.loggaIn(forare.kommun.subjekt(roll));
    return person;
  };
  const gor = async (person: Surfare, vag: string, falt: Readonly<Record<string, string>> = {}): Promise<string> =>
    (await person.skicka(await person.oppna(vag), falt)).text;

  it('säger vem som är jävig, som sedan inte ser ärendet, och när det har upphört', async () => {
    const arendeId = await forare.planerat();
    const jurist = await inloggad('FORVALTNINGSJURIST');
    const sekreterare = await inloggad('NAMNDSEKRETERARE');
    const personId = forare.kommun.person('NAMNDSEKRETERARE');

    expect((await jurist.oppna(`/arenden/${arendeId}`)).text).toContain(`/arenden/${arendeId}/jav/anmal`);
    expect(await gor(jurist, `/arenden/${arendeId}/jav/anmal`, { personId })).toContain('Jävet är registrerat');
    expect((await sekreterare.oppna(`/arenden/${arendeId}`)).status).toBe(404);

    expect(await gor(jurist, `/arenden/${arendeId}/jav/hav`, { personId })).toContain('Jävet har upphört');
    expect((await sekreterare.oppna(`/arenden/${arendeId}`)).status).toBe(200);
  });

  it('låter nämnden svara gemensamt, och sedan för sig med ett skäl', async () => {
    const arendeId = await forare.planerat();
    const jurist = await inloggad('FORVALTNINGSJURIST');

    expect(await gor(jurist, `/arenden/${arendeId}/gemensamt/inga`)).toContain('Nämnden svarar gemensamt');
    expect((await forare.visa(arendeId)).arende.gemensamtSedan).toBe('2025-01-17');
    const skal = { skal: 'Frågorna skiljer sig för mycket.' };
    expect(await gor(jurist, `/arenden/${arendeId}/gemensamt/lamna`, skal)).toContain('Nämnden svarar för sig');
    expect((await forare.visa(arendeId)).arende.gemensamtSedan).toBeNull();
  });

  it('låter en ny ordförande läsa vad hen tar över, och kvittera det en gång', async () => {
    await forare.planerat({ titel: 'Kontroll av upphandling' });
    await nyOrdforande();
    const ordforande = await inloggad('ORDFORANDE');

    const lista = await ordforande.oppna('/overlamningar');
    const [vag = ''] = /\/overlamningar\/[0-9a-f-]{36}/.exec(lista.text) ?? [];
    expect((await ordforande.oppna(vag)).text).toContain('Kontroll av upphandling');
    expect(await gor(ordforande, `${vag}/kvittera`)).toContain('Överlämningen är kvitterad');
    expect((await ordforande.oppna(vag)).text).toContain('Kvitterad');
    expect(await gor(ordforande, `${vag}/kvittera`)).toContain('Det går inte än');
    expect((await (await inloggad('FORVALTNINGSJURIST')).oppna(vag)).status).toBe(403);
  });

  /** The person holds the post anew, after a day when somebody else had it. */
  async function nyOrdforande(): Promise<void> {
    const befattningId = forare.kommun.post('ORDFORANDE');
    const [egen, annan] = [forare.kommun.person('ORDFORANDE'), forare.kommun.person('AVDELNINGSCHEF')];
    await kommunen('frantradBefattning', befattningId, { personId: egen, tom: '2025-01-17' });
    await kommunen('tilltradBefattning', befattningId, { personId: annan, from: '2025-01-18', tom: '2025-01-19' });
    await kommunen('tilltradBefattning', befattningId, { personId: egen, from: '2025-01-20' });
    await forare.dag('2025-01-20');
    await rapportera(webb.lager.worker.lager, forare.kommun.id, () => undefined);
  }

  async function kommunen(namn: string, malId: string, begaran: unknown): Promise<void> {
    const kommando = KOMMUNKOMMANDON.find((ett) => ett.namn === namn);
    if (kommando === undefined) throw new Error(`Kommandot ${namn} finns inte.`);
    const nyckel = { nyckel: randomUUID(), avtryck: randomUUID() };
    const svar = await utforKommunkommando(webb.lager.app.lager, await forare.aktor('SYSTEMADMINISTRATOR'), {
      ...{ kommando, malId, nyckel, version: null, begaran: kommando.begaran.parse(begaran) },
    });
    if (!svar.ok) throw new Error(JSON.stringify(svar.avslag));
  }
});
