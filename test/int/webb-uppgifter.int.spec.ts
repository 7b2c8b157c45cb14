import { KOMMUNKOMMANDON, utforKommunkommando } from '#application';
import { randomUUID } from 'node:crypto';
import { Surfare } from '../support/surfare';
import { webbprov } from '../support/webbprov';

describe('En enhetschefs uppgifter i webben', () => {
  const prov = webbprov();
  const { inloggad } = prov;
  const lank = (text: string, ord: string): string =>
    [...text.matchAll(/<a [^>]*href="([^"]*)"[^>]*>(?:<span class="ds-link">)?([^<]*)/g)].find(
      ([, , namn]) => namn?.trim() === ord,
    )?.[1] ?? `ingen länk ”${ord}”`;

  /** An åtgärd that lies on the enhetschef, and the receipt of its first reminder. */
  async function paminndOmAtgard() {
    const mal = await prov.forare.medAtgard();
    const kvitton = await prov.forare.morgon(mal.arendeId, '2025-09-16');
    return { ...mal, kvittoId: kvitton.get('ATGARD') ?? '' };
  }

  async function remitterad() {
    const arendeId = await prov.forare.planerat();
    const { rekommendationer } = (await prov.forare.visa(arendeId)).arende;
    await prov.forare.gor(
      'FORVALTNINGSJURIST',
      'skickaRemiss',
      { arendeId },
      {
        befattningIds: [prov.forare.kommun.post('ENHETSCHEF')],
        rekommendationIds: rekommendationer.slice(0, 1).map(({ id }) => id),
        ...{ fraga: 'Vad gör ni i dag?', svarSenast: '2025-02-12' },
      },
    );
    const kvitton = await prov.forare.morgon(arendeId, '2025-02-13');
    return { arendeId, kvittoId: kvitton.get('REMISSVAR') ?? '' };
  }

  /** Avdelningschefen stands in for the enhetschef, as the enhetschef has said. */
  async function ersatt(from: string, tom: string): Promise<void> {
    const kommando = KOMMUNKOMMANDON.find(({ namn }) => namn === 'angeErsattare');
    if (kommando === undefined) throw new Error('Kommandot finns inte.');
    const svar = await utforKommunkommando(prov.webb.lager.app.lager, await prov.forare.aktor('ENHETSCHEF'), {
      ...{ kommando, malId: prov.forare.kommun.post('ENHETSCHEF'), version: null },
      begaran: kommando.begaran.parse({ personId: prov.forare.kommun.person('AVDELNINGSCHEF'), from, tom }),
      nyckel: { nyckel: randomUUID(), avtryck: randomUUID() },
    });
    expect(svar).toMatchObject({ ok: true });
  }

  it('leder från brevets länk genom inloggningen till skälet, åtgärden och kvittot på det gjorda', async () => {
    const { kvittoId, arendeId, atgardId } = await paminndOmAtgard();
    const chef = new Surfare(prov.webb.adress);
    const utloggad = await chef.oppna(`/kvitton/${kvittoId}`);
    expect(utloggad.text).not.toContain('Rutin för uppföljning');
    const kvitto = await chef.loggaIn(prov.forare.kommun.subjekt('ENHETSCHEF'), `/kvitton/${kvittoId}`);
    expect(kvitto.status).toBe(200);
    expect(kvitto.text).toContain('Så räknade vi');
    expect(kvitto.text).toContain('innehar befattningen enhetschef');
    expect(kvitto.text).toContain('samma resultat');
    const atgard = await chef.oppna(lank(kvitto.text, 'Berätta hur det går'));
    expect(atgard.url.pathname).toBe(`/arenden/${arendeId}/atgarder/${atgardId}`);
    const klar = await chef.oppna(lank(atgard.text, 'Det är klart'));
    const gjort = await chef.skicka(klar, { 'bevis.0.innehall': 'Rutinen är beslutad.' });
    expect(gjort.text).toContain('Du har markerat åtgärden som klar');
    const efterat = await chef.oppna(`/kvitton/${kvittoId}`);
    expect(efterat.text).toContain('Inga fler påminnelser');
    expect(efterat.text).not.toContain('Berätta hur det går');
  });

  it('visar på åtgärden bara det som passar den som tittar', async () => {
    const { arendeId, atgardId } = await paminndOmAtgard();
    const vag = `/arenden/${arendeId}/atgarder/${atgardId}`;
    const chefens = (await (await inloggad('ENHETSCHEF')).oppna(vag)).text;
    for (const val of ['Vi gör det', 'Det är klart', 'Vi behöver mer tid', 'Uppgiften är inte min']) {
      expect(chefens).toContain(val);
    }
    expect(chefens).not.toContain('Ge mer tid');
    expect(chefens).toContain('Påminnelse till enhetschef');
    const juristens = (await (await inloggad('FORVALTNINGSJURIST')).oppna(vag)).text;
    expect(juristens).toContain('Ge mer tid');
    expect(juristens).not.toContain('Det är klart');
    expect((await (await inloggad('REVISOR')).oppna(vag)).status).toBe(403);
    expect((await (await inloggad('KS_KANSLI')).oppna(vag)).status).toBe(403);
  });

  it('gör av en önskan om mer tid en rapport, som någon annan bestämmer om', async () => {
    const { arendeId, atgardId } = await paminndOmAtgard();
    const chef = await inloggad('ENHETSCHEF');
    const sida = await chef.oppna(`/arenden/${arendeId}/atgarder/${atgardId}/mer-tid`);
    const kvitto = await chef.skicka(sida, { klartDatum: '31 oktober', skal: 'Samverkan drog ut på tiden.' });
    expect(kvitto.text).toContain('till fredag 31 oktober 2025. Samverkan drog ut på tiden.');
    const [atgard] = (await prov.forare.visa(arendeId)).arende.atgarder;
    expect(atgard?.klartDatum).toBe('2025-09-30');
  });

  it('låter ersättaren göra det för den som ersätts, från samma länk', async () => {
    const { kvittoId, arendeId } = await remitterad();
    await ersatt('2025-02-13', '2025-02-28');
    const ersattare = await inloggad('AVDELNINGSCHEF');
    const uppgifter = await ersattare.oppna('/uppgifter');
    expect(uppgifter.text).toContain('Du ersätter');
    const kvitto = await ersattare.oppna(`/kvitton/${kvittoId}`);
    const remiss = await ersattare.oppna(lank(kvitto.text, 'Svara på remissen'));
    expect(remiss.text).toContain('Vad gör ni i dag?');
    expect(remiss.text).toContain('Rekommendation 1 från kommunens revisorer');
    const gjort = await ersattare.skicka(remiss, { text: 'Vi har en rutin på plats.' });
    expect(gjort.text).toContain('Vi har en rutin på plats.');
    expect((await prov.forare.visa(arendeId)).arende.remisser[0]?.svar?.text).toBe('Vi har en rutin på plats.');
  });

  it('låter registratorn diarieföra från brevets länk, utan att läsa ärendet', async () => {
    const arendeId = await prov.forare.registrera();
    const kvittoId = (await prov.forare.morgon(arendeId, '2025-01-20')).get('DIARIEFORING') ?? '';
    const registrator = await inloggad('REGISTRATOR');
    const kvitto = await registrator.oppna(`/kvitton/${kvittoId}`);
    const sida = await registrator.oppna(lank(kvitto.text, 'Diarieför ärendet'));
    expect((await registrator.skicka(sida, { dnr: '' })).status).toBe(422);
    const gjort = await registrator.skicka(sida, { dnr: 'SN 2025-00017' });
    expect(gjort.text).toContain('Ärendet är diariefört');
    expect((await prov.forare.visa(arendeId)).arende.dnr).toBe('SN 2025-00017');
    expect((await registrator.oppna(`/arenden/${arendeId}`)).status).toBe(403);
  });

  it('skjuter upp en påminnelse med skäl, från uppgiften', async () => {
    const { kvittoId } = await paminndOmAtgard();
    const chef = await inloggad('ENHETSCHEF');
    expect((await chef.oppna('/uppgifter')).text).toContain(`/kvitton/${kvittoId}/senare`);
    const sida = await chef.oppna(`/kvitton/${kvittoId}/senare`);
    const forLangt = await chef.skicka(sida, { till: '2025-12-01', skal: 'Vi väntar på ekonomen.' });
    expect(forLangt.status).toBe(422);
    expect(forLangt.text).toContain('Påminnelsen kan skjutas upp till senast');
    const kvitto = await chef.skicka(forLangt, { till: '2025-09-22', skal: 'Vi väntar på ekonomen.' });
    expect(kvitto.text).toContain('Påminnelsen är uppskjuten');
    expect((await chef.oppna(`/kvitton/${kvittoId}`)).text).toContain('Vi väntar på ekonomen.');
  });

  it('visar inte ett kvitto för den som varken fått det eller läser ärendet', async () => {
    const { kvittoId } = await paminndOmAtgard();
    for (const roll of ['REVISOR', 'KS_KANSLI', 'SYSTEMADMINISTRATOR'] as const) {
      const sida = await (await inloggad(roll)).oppna(`/kvitton/${kvittoId}`);
      expect([403, 404]).toContain(sida.status);
      expect(sida.text).not.toContain('Rutin för uppföljning');
    }
    expect((await (await inloggad('ENHETSCHEF')).oppna(`/kvitton/${randomUUID()}`)).status).toBe(404);
  });
});
