import { KOMMUNKOMMANDON, rapportera, utforKommunkommando } from '#application';
import { randomUUID } from 'node:crypto';
import type { Surfare } from '../support/surfare';
import { webbprov } from '../support/webbprov';

describe('Vilka som är med i ett ärende, i webben', () => {
  const prov = webbprov();
  const { inloggad } = prov;
  const gor = async (person: Surfare, vag: string, falt: Readonly<Record<string, string>> = {}): Promise<string> =>
    (await person.skicka(await person.oppna(vag), falt)).text;

  it('säger vem som är jävig, som sedan inte ser ärendet, och när det har upphört', async () => {
    const arendeId = await prov.forare.planerat();
    const jurist = await inloggad('FORVALTNINGSJURIST');
    const sekreterare = await inloggad('NAMNDSEKRETERARE');
    const personId = prov.forare.kommun.person('NAMNDSEKRETERARE');

    expect((await jurist.oppna(`/arenden/${arendeId}`)).text).toContain(`/arenden/${arendeId}/jav/anmal`);
    expect(await gor(jurist, `/arenden/${arendeId}/jav/anmal`, { personId })).toContain('Jävet är registrerat');
    expect((await sekreterare.oppna(`/arenden/${arendeId}`)).status).toBe(404);

    expect(await gor(jurist, `/arenden/${arendeId}/jav/hav`, { personId })).toContain('Jävet har upphört');
    expect((await sekreterare.oppna(`/arenden/${arendeId}`)).status).toBe(200);
  });

  it('låter nämnden svara gemensamt, och sedan för sig med ett skäl', async () => {
    const arendeId = await prov.forare.planerat();
    const jurist = await inloggad('FORVALTNINGSJURIST');

    expect(await gor(jurist, `/arenden/${arendeId}/gemensamt/inga`)).toContain('Nämnden svarar gemensamt');
    expect((await prov.forare.visa(arendeId)).arende.gemensamtSedan).toBe('2025-01-17');
    const skal = { skal: 'Frågorna skiljer sig för mycket.' };
    expect(await gor(jurist, `/arenden/${arendeId}/gemensamt/lamna`, skal)).toContain('Nämnden svarar för sig');
    expect((await prov.forare.visa(arendeId)).arende.gemensamtSedan).toBeNull();
  });

  it('låter en ny ordförande läsa vad hen tar över, och kvittera det en gång', async () => {
    await prov.forare.planerat({ titel: 'Kontroll av upphandling' });
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
    const befattningId = prov.forare.kommun.post('ORDFORANDE');
    const [egen, annan] = [prov.forare.kommun.person('ORDFORANDE'), prov.forare.kommun.person('AVDELNINGSCHEF')];
    await kommunen('frantradBefattning', befattningId, { personId: egen, tom: '2025-01-17' });
    await kommunen('tilltradBefattning', befattningId, { personId: annan, from: '2025-01-18', tom: '2025-01-19' });
    await kommunen('tilltradBefattning', befattningId, { personId: egen, from: '2025-01-20' });
    await prov.forare.dag('2025-01-20');
    await rapportera(prov.webb.lager.worker.lager, prov.forare.kommun.id, () => undefined);
  }

  async function kommunen(namn: string, malId: string, begaran: unknown): Promise<void> {
    const kommando = KOMMUNKOMMANDON.find((ett) => ett.namn === namn);
    if (kommando === undefined) throw new Error(`Kommandot ${namn} finns inte.`);
    const nyckel = { nyckel: randomUUID(), avtryck: randomUUID() };
    const svar = await utforKommunkommando(prov.webb.lager.app.lager, await prov.forare.aktor('SYSTEMADMINISTRATOR'), {
      ...{ kommando, malId, nyckel, version: null, begaran: kommando.begaran.parse(begaran) },
    });
    if (!svar.ok) throw new Error(JSON.stringify(svar.avslag));
  }
});
