import { somSuperuser } from '../support/databas';
import { inlastApikommun } from '../support/apikommun';
import { Surfare } from '../support/surfare';
import { testwebb, type Testwebb } from '../support/testwebb';
import { Arendeforare } from '../support/webbarende';
import type { Roll } from '#domain';

describe('Det man gör i webben', () => {
  let webb: Testwebb;
  let forare: Arendeforare;
  let mal: Readonly<{ arendeId: string; atgardId: string }>;

  beforeAll(async () => {
    webb = await testwebb();
    forare = new Arendeforare(webb.lager, await inlastApikommun(webb.lager, webb.issuer));
    mal = await forare.medAtgard();
  });
  afterAll(() => webb.stang());

  const vag = (akt: string) => `/arenden/${mal.arendeId}/atgarder/${mal.atgardId}/${akt}`;
  const inloggad = async (roll: Roll) => {
    const person = new Surfare(webb.adress);
    await person.loggaIn(forare.kommun.subjekt(roll));
    return person;
  };
  const atgarden = async () => (await forare.visa(mal.arendeId)).arende.atgarder.find(({ id }) => id === mal.atgardId);

  it('leder till ett kvitto som läser tillbaka det som sparades', async () => {
    const chef = await inloggad('ENHETSCHEF');
    const kvitto = await chef.skicka(await chef.oppna(vag('rapport')), { text: 'Utkastet är på remiss.' });
    expect(kvitto.url.pathname).toBe(`${vag('rapport')}/klart`);
    expect(kvitto.text).toContain('Rapporten är lämnad');
    expect(kvitto.text).toContain('Utkastet är på remiss.');
    expect((await atgarden())?.rapporter.at(-1)?.text).toBe('Utkastet är på remiss.');
  });

  it('görs en gång, också när samma formulär skickas två gånger', async () => {
    const chef = await inloggad('ENHETSCHEF');
    const sida = await chef.oppna(vag('rapport'));
    const [forsta, andra] = await Promise.all([
      chef.skicka(sida, { text: 'Skickad med dubbelklick.' }),
      chef.skicka(sida, { text: 'Skickad med dubbelklick.' }),
    ]);
    expect([forsta.status, andra.status]).toEqual([200, 200]);
    const rapporter = (await atgarden())?.rapporter.filter(({ text }) => text === 'Skickad med dubbelklick.');
    expect(rapporter).toHaveLength(1);
  });

  it('säger vad som ska rättas, vid frågan och överst, och behåller det som skrevs', async () => {
    const jurist = await inloggad('FORVALTNINGSJURIST');
    const sida = await jurist.skicka(await jurist.oppna(vag('nytt-datum')), { klartDatum: 'snart', skal: '' });
    expect(sida.status).toBe(422);
    expect(sida.text).toContain('<title>Fel: ');
    expect(sida.text).toMatch(/class="ds-error-summary"[^>]*autofocus/);
    expect(sida.text).toContain('href="#f-klartDatum"');
    expect(sida.text).toContain('Skriv varför det behövs mer tid');
    expect(sida.text).toContain('value="snart"');
  });

  it('säger varför det inte går, med det som skrevs kvar', async () => {
    const jurist = await inloggad('FORVALTNINGSJURIST');
    const falt = { klartDatum: '1 april 2025', skal: 'Vi hinner före.' };
    const sida = await jurist.skicka(await jurist.oppna(vag('nytt-datum')), falt);
    expect(sida.status).toBe(422);
    expect(sida.text).toContain('Ange en senare dag.');
    expect(sida.text).toContain('Vi hinner före.');
  });

  it('ber om en bekräftelse när något ser ut som ett personnummer', async () => {
    const chef = await inloggad('ENHETSCHEF');
    const falt = { text: 'Klienten 19121212-1212 har fått en plan.' };
    const sida = await chef.skicka(await chef.oppna(vag('rapport')), falt);
    expect(sida.status).toBe(422);
    expect(sida.text).toContain('value="PERSONNUMMER_I_TEXT"');
    const kvitto = await chef.skicka(sida, { ...falt, _bekraftat: 'PERSONNUMMER_I_TEXT' });
    expect(kvitto.text).toContain('Rapporten är lämnad');
  });

  it('skriver inte över det någon annan har ändrat, och visar vad det var', async () => {
    const jurist = await inloggad('FORVALTNINGSJURIST');
    const sida = await jurist.oppna(vag('nytt-datum'));
    await forare.gor('ENHETSCHEF', 'rapporteraAtgard', mal, { text: 'Upphandlingen är överklagad.' });
    const falt = { klartDatum: '2025-12-01', skal: 'Upphandlingen drar ut på tiden.' };
    const konflikt = await jurist.skicka(sida, falt);
    expect(konflikt.status).toBe(409);
    expect(konflikt.text).toContain('Någon annan har ändrat');
    expect(konflikt.text).toContain('Rapport om åtgärden');
    expect(konflikt.text).toContain('Upphandlingen drar ut på tiden.');
    const kvitto = await jurist.skicka(konflikt, falt);
    expect(kvitto.text).toContain('Åtgärden har ett nytt datum');
    expect((await atgarden())?.klartDatum).toBe('2025-12-01');
  });

  it('tappar inget av det som skrevs när inloggningen har gått ut', async () => {
    const chef = await inloggad('ENHETSCHEF');
    const sida = await chef.oppna(vag('rapport'));
    await somSuperuser(webb.lager.databas, `UPDATE sessioner SET anvand = now() - interval '61 minutes'`);
    await chef.skicka(sida, { text: 'En lång text som tog tid.' });
    const igen = await chef.loggaIn(forare.kommun.subjekt('ENHETSCHEF'), vag('rapport'));
    expect(igen.text).toContain('En lång text som tog tid.');
    expect(igen.text).toContain('Du blev utloggad innan det här hann skickas');
    await chef.skicka(igen, { text: 'En lång text som tog tid.' });
    expect((await chef.oppna(vag('rapport'))).text).not.toContain('En lång text som tog tid.');
  });

  it('görs bara av den som det ligger på', async () => {
    const registrator = await inloggad('REGISTRATOR');
    expect((await registrator.oppna(vag('rapport'))).status).toBe(403);
    const revisor = await inloggad('REVISOR');
    expect((await revisor.oppna(vag('klar'))).status).toBe(403);
    const chef = await inloggad('ENHETSCHEF');
    expect((await chef.oppna(vag('nytt-datum'))).status).toBe(403);
  });

  it('leder till formuläret när kvittot inte är ens eget', async () => {
    const chef = await inloggad('ENHETSCHEF');
    expect((await chef.oppna(`${vag('rapport')}/klart?m=pahittat`)).url.pathname).toBe(vag('rapport'));
  });

  it('finns inte på en adress med något annat än ett id', async () => {
    const chef = await inloggad('ENHETSCHEF');
    expect((await chef.oppna(`/arenden/${mal.arendeId}/atgarder/x'--/rapport`)).status).toBe(404);
    expect((await chef.oppna(`/arenden/${mal.arendeId}/atgarder/${mal.arendeId}/rapport`)).status).toBe(404);
  });
});
