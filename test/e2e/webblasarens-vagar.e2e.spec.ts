import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inlastApikommun } from '../support/apikommun';
import { axefel, ramfel } from '../support/axe';
import { somSuperuser } from '../support/databas';
import { loggaIn, nyttFonster } from '../support/surfarvag';
import { Tangentbord } from '../support/tangentbord';
import { testwebb, type Testwebb } from '../support/testwebb';
import { Arendeforare } from '../support/webbarende';
import { startaWebblasare } from '../support/webblasare';

jest.setTimeout(60_000);

describe('I en webbläsare utan JavaScript', () => {
  let webb: Testwebb;
  let webblasare: Browser;
  let forare: Arendeforare;
  let arendeId: string;
  let fonster: BrowserContext;

  beforeAll(async () => {
    [webb, webblasare] = await Promise.all([testwebb(), startaWebblasare()]);
    forare = new Arendeforare(webb.lager, await inlastApikommun(webb.lager, webb.issuer));
    fonster = await nyttFonster(webblasare, 1280, false);
    await loggaIn(fonster, webb.adress, { subjekt: forare.kommun.subjekt('FORVALTNINGSJURIST') });
  });
  beforeEach(async () => {
    arendeId = await forare.planerat();
  });
  afterAll(async () => {
    await webblasare.close();
    await webb.stang();
  });

  const vid = (vag: string): Promise<Tangentbord> => Tangentbord.vid(fonster, `${webb.adress}${vag}`);
  const anstandet = () => vid(`/arenden/${arendeId}/anstand/begar`);
  const BEGARAN = {
    'Ny dag för svaret': '14 april 2025',
    'Varför behövs anstånd?': 'Nämnden sammanträder efter fristen.',
  };
  const antalBegarda = async (): Promise<number> => (await forare.visa(arendeId)).arende.anstand.length;
  const fokus = (sida: Page): Promise<string> => sida.locator(':focus').innerText();

  it('sänder inte bakåtknappen något en gång till', async () => {
    const plats = await anstandet();
    await plats.skriv(BEGARAN);
    await plats.gor('Begär anstånd');

    await plats.sida.goBack();
    expect(await plats.rubrik()).toBe('Till vilken dag behöver nämnden anstånd?');
    await plats.skriv(BEGARAN);
    await plats.tryck('Begär anstånd');

    expect(await fokus(plats.sida)).toContain('Det går inte än');
    expect(await antalBegarda()).toBe(1);
  });

  it('görs det en gång, också när någon trycker två gånger', async () => {
    const plats = await anstandet();
    await plats.skriv(BEGARAN);
    const { keyboard } = plats.sida;
    await keyboard.press('Tab');
    await Promise.all([keyboard.press('Enter'), keyboard.press('Enter')]);
    await plats.sida.getByRole('status').waitFor();
    expect(await antalBegarda()).toBe(1);
  });

  it('visar den andra fliken vad som har ändrats, med allt som var skrivet kvar', async () => {
    const forsta = await anstandet();
    const andra = await anstandet();
    await forsta.skriv(BEGARAN);
    await forsta.gor('Begär anstånd');

    await andra.skriv({ ...BEGARAN, 'Varför behövs anstånd?': 'Skrivet i den andra fliken.' });
    await andra.tryck('Begär anstånd');

    expect(await fokus(andra.sida)).toContain('Någon annan har ändrat sedan du öppnade sidan');
    expect(await fokus(andra.sida)).toContain('Anstånd begärt till måndag 14 april 2025');
    expect(await andra.sida.getByLabel('Varför behövs anstånd?').inputValue()).toBe('Skrivet i den andra fliken.');
    expect(await antalBegarda()).toBe(1);
  });

  it('säger först vad som är fel, med fokus där, och länkar till varje svar', async () => {
    const plats = await anstandet();
    await plats.skriv({ ...BEGARAN, 'Ny dag för svaret': '31 juni' });
    await plats.tryck('Begär anstånd');

    expect(await fokus(plats.sida)).toContain('Det är något att rätta');
    expect(await plats.sida.title()).toMatch(/^Fel: /);
    expect(await plats.sida.getByLabel('Ny dag för svaret').inputValue()).toBe('31 juni');
    await plats.folj(/^Datumet finns inte/);
    expect(plats.sida.url()).toContain('#f-');
  });

  it('finns det skrivna kvar efter en ny inloggning, när sessionen gick ut under tiden', async () => {
    const plats = await anstandet();
    await plats.skriv(BEGARAN);
    await somSuperuser(webb.lager.databas, 'UPDATE sessioner SET upphor = now()');

    await plats.tryck('Begär anstånd');
    await plats.folj('Logga in med kommunens inloggning');
    // The issuer remembers who it is.

    expect(await plats.sida.getByLabel('Varför behövs anstånd?').inputValue()).toBe(
      'Nämnden sammanträder efter fristen.',
    );
    expect(await antalBegarda()).toBe(0);
    await plats.gor('Begär anstånd');
    expect(await antalBegarda()).toBe(1);
  });
});

describe('Sidor som säger att något är fel', () => {
  let webb: Testwebb;
  let webblasare: Browser;
  let forare: Arendeforare;
  let sida: Page;

  beforeAll(async () => {
    [webb, webblasare] = await Promise.all([testwebb(), startaWebblasare()]);
    forare = new Arendeforare(webb.lager, await inlastApikommun(webb.lager, webb.issuer));
    const fonster = await nyttFonster(webblasare, 375);
    sida = await loggaIn(fonster, webb.adress, { subjekt: forare.kommun.subjekt('FORVALTNINGSJURIST') });
  });
  afterAll(async () => {
    await webblasare.close();
    await webb.stang();
  });

  const tryck = () =>
    Promise.all([sida.waitForEvent('load'), sida.getByRole('button', { name: 'Begär anstånd' }).click()]);
  const felen = async () => [...(await axefel(sida)), ...(await ramfel(sida))];

  it.each([
    ['finns inte', '/arenden/00000000-0000-4000-8000-000000000000', 404],
    ['inte får ses', '/oversikt', 403],
  ])('kan läsas av alla, och leder vidare, när sidan %s', async (_, vag, status) => {
    const svar = await sida.goto(`${webb.adress}${vag}`);

    expect([svar?.status(), await felen()]).toEqual([status, []]);
    expect(await sida.locator('main a').count()).toBeGreaterThan(0);
  });

  it('kan läsas av alla, utan att säga varför, när något har gått sönder hos oss', async () => {
    await somSuperuser(webb.lager.databas, 'ALTER TABLE rapporter RENAME TO rapporter_borta');
    const svar = await sida.goto(`${webb.adress}/rapporter`);
    await somSuperuser(webb.lager.databas, 'ALTER TABLE rapporter_borta RENAME TO rapporter');

    expect([svar?.status(), await felen()]).toEqual([500, []]);
    expect(await sida.locator('main').innerText()).not.toContain('rapporter');
  });

  it('kan läsas av alla när formuläret ska rättas, och när någon annan har ändrat', async () => {
    const arendeId = await forare.planerat();
    const vag = `${webb.adress}/arenden/${arendeId}/anstand/begar`;
    await sida.goto(vag);
    await tryck();
    expect([await sida.title(), await felen()]).toEqual([expect.stringMatching(/^Fel: /), []]);

    await sida.goto(vag);
    await forare.gor('FORVALTNINGSJURIST', 'begarAnstand', { arendeId }, { begard: '2025-01-17', ...ANSTAND });
    await sida.getByLabel('Ny dag för svaret').fill('14 april 2025');
    await sida.getByLabel('Varför behövs anstånd?').fill('Sammanträdet är efter fristen.');
    await tryck();
    expect([await sida.locator('main').innerText(), await felen()]).toEqual([
      expect.stringContaining('Någon annan har ändrat'),
      [],
    ]);
  });
});

const ANSTAND = { onskadSvarSenast: '2025-04-14', skal: 'Sammanträdet är efter fristen.' };
