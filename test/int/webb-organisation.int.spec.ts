import type { Roll } from '#domain';
import { webbprov } from '../support/webbprov';

describe('Organisationen i webben', () => {
  const prov = webbprov();
  const { inloggad } = prov;
  const organisation = () =>
    prov.webb.lager.app.lager.iTransaktion(prov.forare.kommun.id, (t) => t.organisation.hamta());
  const posten = (roll: Roll, under = '') => `/organisation/befattningar/${prov.forare.kommun.post(roll)}${under}`;

  it('visar varje befattning med den som har den, och vem som är dess chef', async () => {
    const { text } = await (await inloggad('FORVALTNINGSJURIST')).oppna('/organisation');

    expect(text).toContain(`href="${posten('ENHETSCHEF')}"`);
    expect(text).not.toContain('/organisation/befattningar/inratta');
  });

  it('låter en enhetschef ange sin ersättare, och bara sin', async () => {
    const chef = await inloggad('ENHETSCHEF');

    const kvitto = await chef.skicka(await chef.oppna(posten('ENHETSCHEF', '/ersattare/ange')), {
      ...{ personId: prov.forare.kommun.person('AVDELNINGSCHEF'), from: '29 juni 2026', tom: '31 juli 2026' },
    });
    const annans = await chef.skicka(await chef.oppna(posten('FORVALTNINGSCHEF', '/ersattare/ange')), {
      ...{ personId: prov.forare.kommun.person('AVDELNINGSCHEF'), from: '29 juni 2026', tom: '31 juli 2026' },
    });

    expect(kvitto.text).toContain('Ersättaren är angiven');
    expect(annans.status).toBe(403);
    expect((await organisation()).ersattningar).toMatchObject([
      { befattningId: prov.forare.kommun.post('ENHETSCHEF'), from: '2026-06-29', tom: '2026-07-31' },
    ]);
  });

  it('låter administratören registrera vem som slutar och vem som tillträder', async () => {
    const administrator = await inloggad('SYSTEMADMINISTRATOR');
    const gor = async (under: string, falt: Readonly<Record<string, string>>) =>
      administrator.skicka(await administrator.oppna(posten('ENHETSCHEF', under)), falt);

    await gor('/frantrade', { personId: prov.forare.kommun.person('ENHETSCHEF'), tom: '2026-06-30' });
    const kvitto = await gor('/tilltrade', {
      ...{ personId: prov.forare.kommun.person('HANDLAGGARE'), from: '2026-07-01', tillforordnad: 'ja' },
    });

    expect(kvitto.text).toContain('Tillträdet är registrerat');
    const { text } = await administrator.oppna(posten('ENHETSCHEF'));
    expect(text).toContain('(tf)');
    expect(text).toContain('tisdag\u00a030\u00a0juni\u00a02026');
  });

  it('räknar om planerna när kommunen tar ledigt en dag, och visar först vad det ändrar', async () => {
    await prov.forare.planerat({ titel: 'Kontroll av upphandling' });
    const administrator = await inloggad('SYSTEMADMINISTRATOR');
    const sida = await administrator.oppna('/organisation/lediga-dagar/lagg-till');

    const provat = await administrator.skicka(sida, { datum: '2025-03-04', _prova: 'ja' });
    expect(provat.text).toContain('1 av 1 öppet ärende ändras.');
    expect(provat.text).not.toContain('Kontroll av upphandling');

    expect((await administrator.skicka(provat, { datum: '2025-03-04' })).text).toContain('Dagen är ledig');
    expect((await administrator.oppna('/organisation')).text).toContain('tisdag\u00a04\u00a0mars\u00a02025');
  });

  it('ändrar en nämnds planeringstider, och det som lämnas tomt är som vanligt', async () => {
    const administrator = await inloggad('SYSTEMADMINISTRATOR');
    const vag = `/organisation/organ/${prov.forare.kommun.organId}/planeringstider`;

    const kvitto = await administrator.skicka(await administrator.oppna(vag), { justeringDagar: '3' });

    expect(kvitto.text).toContain('Tiderna är ändrade');
    const organ = (await organisation()).organ.find(({ id }) => id === prov.forare.kommun.organId);
    expect(organ?.planparametrar).toEqual({ justeringDagar: 3 });
  });

  it('visar andras ledighet bara för den som för registret', async () => {
    const chef = await inloggad('ENHETSCHEF');
    await chef.skicka(await chef.oppna('/konto/ledighet/ange'), { from: '29 juni 2026', tom: '31 juli 2026' });

    const { ledigheter } = await organisation();

    expect(ledigheter).toMatchObject([{ personId: prov.forare.kommun.person('ENHETSCHEF'), tom: '2026-07-31' }]);
    expect((await chef.oppna('/konto')).text).toContain('31\u00a0juli\u00a02026');
    const jurist = await inloggad('FORVALTNINGSJURIST');
    expect((await jurist.oppna('/konto')).text).not.toContain('31\u00a0juli\u00a02026');
  });
});
