import { inlastApikommun } from '../support/apikommun';
import { Surfare } from '../support/surfare';
import { webbprov } from '../support/webbprov';

describe('Revisorns sidor', () => {
  const prov = webbprov();
  const { inloggad } = prov;

  /** The way to the granskning of a case, and to what is done about its reply. */
  const vagar = async (arendeId: string) => {
    const { granskningId } = (await prov.forare.visa(arendeId)).arende;
    return { sidan: `/granskningar/${granskningId}`, svar: `/granskningar/${granskningId}/svar/${arendeId}` };
  };

  it('börjar på granskningarna, som kan sökas på svenska', async () => {
    await prov.forare.registrera({ titel: 'Granskning av kommunens krisberedskap' });
    await prov.forare.registrera({ titel: 'Granskning av upphandlingar' });
    const revisor = await inloggad('REVISOR');
    const start = await revisor.oppna('/');
    expect(start.url.pathname).toBe('/granskningar');
    expect(start.text).toContain('2 granskningar');
    const traffar = await revisor.oppna('/granskningar?sok=upphandlingarna');
    expect(traffar.text).toContain('Granskning av upphandlingar');
    expect(traffar.text).not.toContain('krisberedskap');
    expect((await revisor.oppna('/granskningar?sok=%25')).text).toContain('Ingen granskning har de orden');
  });

  it('visar vad som har skickats och mellan vilka dagar, och inget av det som bereds', async () => {
    const { arendeId } = await prov.forare.medAtgard();
    const { sidan } = await vagar(arendeId);
    const revisor = await inloggad('REVISOR');
    const fore = await revisor.oppna(sidan);
    expect(fore.text).toContain('Inget svar är skickat än.');
    expect(fore.text).not.toContain('Nämnden instämmer.');
    await prov.forare.expediera(arendeId);
    const efter = await revisor.oppna(sidan);
    expect(efter.text).toContain('Nämnden instämmer.');
    expect(efter.text).toContain('Rutin för uppföljning');
    expect(efter.text).toContain('inte kvitterat');
    expect(efter.text).toContain('Har nämnden beslutat om åtgärder?');
    expect(Buffer.byteLength(efter.text)).toBeLessThan(60_000);
  });

  it('kvitterar svaret, frågar vidare och godtar, utan att se ärendet', async () => {
    const { arendeId } = await prov.forare.medAtgard();
    await prov.forare.expediera(arendeId);
    const { sidan, svar } = await vagar(arendeId);
    const revisor = await inloggad('REVISOR');
    const kvitto = await revisor.skicka(await revisor.oppna(`${svar}/kvittera`), { datum: '2025-03-20' });
    expect(kvitto.text).toContain('Svaret är kvitterat');
    expect((await revisor.oppna(sidan)).text).toContain('I tid, 11 dagar före');
    const falt = { fraga: 'När blir rutinen klar?', senast: '15 maj 2025' };
    const begard = await revisor.skicka(await revisor.oppna(`${svar}/komplettering`), falt);
    expect(begard.text).toContain('När blir rutinen klar?');
    const lamnad = { text: 'I september.', datum: '2025-03-20', mottagare: ['Kommunens revisorer'], satt: 'e-post' };
    await prov.forare.gor('NAMNDSEKRETERARE', 'lamnaKomplettering', { arendeId }, lamnad);
    await revisor.skicka(await revisor.oppna(`${svar}/kvittera`), { datum: '2025-03-20' });
    const godtaget = await revisor.skicka(await revisor.oppna(`${svar}/godta`));
    expect(godtaget.text).toContain('Svaret är godtaget');
    const sida = await revisor.oppna(sidan);
    expect(sida.text).toContain('I september.');
    const [, tidigare = ''] = /href="([^"]*\/publiceringar\/[^"]*)"/.exec(sida.text) ?? [];
    expect((await revisor.oppna(tidigare)).text).toContain('version 1');
    expect(sida.text).not.toContain('Till ärendet');
    expect((await (await inloggad('FORVALTNINGSJURIST')).oppna(sidan)).text).toContain(`href="/arenden/${arendeId}"`);
  });

  it('ger mer tid på begäran, eller påminner, och svaret mäts mot båda dagarna', async () => {
    const arendeId = await prov.forare.planerat();
    const { sidan, svar } = await vagar(arendeId);
    const begaran = { begard: '2025-01-17', onskadSvarSenast: '2025-04-30', skal: 'Nämnden möts sent.' };
    await prov.forare.gor('FORVALTNINGSJURIST', 'begarAnstand', { arendeId }, begaran);
    const revisor = await inloggad('REVISOR');
    expect((await revisor.oppna('/granskningar')).text).toContain('Anstånd begärt');
    expect((await revisor.oppna(sidan)).text).toContain('Nämnden möts sent.');
    const formular = await revisor.oppna(`${svar}/anstand`);
    expect(formular.text).toContain('value="2025-04-30"');
    const falt = { svarSenast: '2025-04-15', beslutad: '2025-01-17', kalla: 'Vårt beslut 2025-01-17' };
    expect((await revisor.skicka(formular, falt)).text).toContain('Anståndet är registrerat');
    expect((await revisor.oppna(sidan)).text).toContain('anstånd 15 dagar');
    const paminnelse = { datum: '2025-01-17', kalla: 'Mejl 2025-01-17' };
    await revisor.skicka(await revisor.oppna(`${svar}/paminn`), paminnelse);
    expect((await revisor.oppna(sidan)).text).toContain('Revisorerna påminde');
  });

  it('säger varför något inte går, utan att säga var ärendet är', async () => {
    const arendeId = await prov.forare.planerat();
    const { svar } = await vagar(arendeId);
    const revisor = await inloggad('REVISOR');
    const nekad = await revisor.skicka(await revisor.oppna(`${svar}/kvittera`), { datum: '2025-01-17' });
    expect(nekad.status).toBe(422);
    expect(nekad.text).toContain('Det går inte i ärendets nuvarande läge.');
    expect(nekad.text).not.toContain('planerat');
  });

  it('görs bara av revisorer, och bara i sin egen kommun', async () => {
    const { arendeId } = await prov.forare.medAtgard();
    await prov.forare.expediera(arendeId);
    const { sidan, svar } = await vagar(arendeId);
    const chef = await inloggad('ENHETSCHEF');
    expect((await chef.oppna(`${svar}/komplettering`)).status).toBe(403);
    const kansli = await inloggad('KS_KANSLI');
    expect((await kansli.oppna(sidan)).text).not.toContain('Begär komplettering');
    const grannen = await inlastApikommun(prov.webb.lager, prov.webb.issuer);
    const annan = new Surfare(prov.webb.adress);
    await annan.loggaIn(grannen.subjekt('REVISOR'));
    expect((await annan.oppna(sidan)).status).toBe(404);
    expect((await annan.oppna(`${svar}/kvittera`)).status).toBe(404);
  });

  it('visar inget av svaret för den som är jävig i ärendet', async () => {
    const { arendeId } = await prov.forare.medAtgard();
    await prov.forare.expediera(arendeId);
    const { sidan, svar } = await vagar(arendeId);
    const jav = { personId: prov.forare.kommun.person('NAMNDSEKRETERARE') };
    await prov.forare.gor('FORVALTNINGSJURIST', 'anmalJav', { arendeId }, jav);
    const javig = await inloggad('NAMNDSEKRETERARE');
    expect((await javig.oppna(sidan)).text).not.toContain('Nämnden instämmer.');
    expect((await javig.oppna(`${svar}/kvittera`)).status).toBe(404);
    const kansli = await inloggad('KS_KANSLI');
    expect((await kansli.oppna(sidan)).text).toContain('Nämnden instämmer.');
  });

  it('visar bolagens svar, som den som följer dem registrerar', async () => {
    const externa = [{ namn: 'Bostadsbolaget AB', slag: 'BOLAG' }];
    const { sidan } = await vagar(await prov.forare.registrera({ externa }));
    const kansli = await inloggad('KS_KANSLI');
    const [, vag = ''] = /href="([^"]*\/externa\/[^"]*)"/.exec((await kansli.oppna(sidan)).text) ?? [];
    const kvitto = await kansli.skicka(await kansli.oppna(vag), { datum: '2025-01-17', dnr: 'BB 2025/14' });
    expect(kvitto.text).toContain('Svaret från Bostadsbolaget AB kom');
    const revisor = await inloggad('REVISOR');
    expect((await revisor.oppna(sidan)).text).not.toContain('Registrera svaret');
    expect((await revisor.oppna(vag)).status).toBe(403);
  });
});
