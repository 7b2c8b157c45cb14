import { somSuperuser } from '../support/databas';
import { inlastApikommun, type Apikommun } from '../support/apikommun';
import { Surfare } from '../support/surfare';
import { testwebb, type Testwebb } from '../support/testwebb';

describe('Inloggningen i webben', () => {
  let webb: Testwebb;
  let kommun: Apikommun;

  beforeAll(async () => {
    webb = await testwebb();
    kommun = await inlastApikommun(webb.lager, webb.issuer);
  });
  afterAll(() => webb.stang());

  const surfare = () => new Surfare(webb.adress);
  const inloggad = async () => {
    const person = surfare();
    await person.loggaIn(kommun.subjekt('ENHETSCHEF'), '/logga-ut');
    return person;
  };
  const sessionerna = () =>
    somSuperuser<{ id_hash: string; forseglad_id_token: string }>(webb.lager.databas, 'SELECT * FROM sessioner');

  it('kommer före varje sida, och leder sedan till den sida man ville se', async () => {
    const person = surfare();
    const fore = await person.oppna('/uppgifter?x=1');
    expect(fore.url.pathname).toBe('/logga-in');
    expect(fore.url.searchParams.get('till')).toBe('/uppgifter?x=1');
    const efter = await person.loggaIn(kommun.subjekt('ENHETSCHEF'), '/uppgifter?x=1');
    expect(`${efter.url.pathname}${efter.url.search}`).toBe('/uppgifter?x=1');
    expect(efter.url.origin).toBe(webb.adress);
  });

  it('lämnar i databasen varken sessionens hemlighet eller utfärdarens ord i klartext', async () => {
    const person = await inloggad();
    const hemlighet = person.burk.get('revisionsvakt-session') ?? '';
    expect(hemlighet).toHaveLength(43);
    const rader = JSON.stringify(await sessionerna());
    expect(rader).not.toContain(hemlighet);
    expect(rader).not.toContain('eyJ'); // how every JWT begins
  });

  it('ger en ny hemlighet varje gång, och den gamla gäller inte längre', async () => {
    const person = await inloggad();
    const forsta = person.burk.get('revisionsvakt-session') ?? '';
    await person.loggaIn(kommun.subjekt('ENHETSCHEF'));
    expect(person.burk.get('revisionsvakt-session')).not.toBe(forsta);
    const svar = await fetch(`${webb.adress}/logga-ut`, {
      headers: { cookie: `revisionsvakt-session=${forsta}` },
      redirect: 'manual',
    });
    expect(svar.headers.get('location')).toMatch(/^\/logga-in/);
  });

  it('upphör efter en timme utan användning, och efter en arbetsdag hur den än används', async () => {
    for (const sats of [
      `UPDATE sessioner SET anvand = now() - interval '61 minutes'`,
      `UPDATE sessioner SET upphor = now() - interval '1 second'`,
    ]) {
      const person = await inloggad();
      expect((await person.oppna('/logga-ut')).text).toContain('Vill du logga ut?');
      await somSuperuser(webb.lager.databas, sats);
      expect((await person.oppna('/logga-ut')).url.pathname).toBe('/logga-in');
    }
  });

  it('förnyas när den används', async () => {
    const person = await inloggad();
    await somSuperuser(webb.lager.databas, `UPDATE sessioner SET anvand = now() - interval '50 minutes'`);
    await person.oppna('/logga-ut');
    await somSuperuser(webb.lager.databas, `UPDATE sessioner SET anvand = anvand - interval '50 minutes'`);
    expect((await person.oppna('/logga-ut')).text).toContain('Vill du logga ut?');
  });

  it('tar slut här och hos utfärdaren när man loggar ut', async () => {
    const person = await inloggad();
    const fraga = await person.skicka(await person.oppna('/logga-ut'));
    expect(fraga.text).toContain('Logga ut ur inloggningen');
    const efter = await person.skicka(fraga, { logout: 'yes' });
    expect(efter.url.href).toBe(`${webb.adress}/utloggad`);
    expect(person.burk.has('revisionsvakt-session')).toBe(false);
    const igen = await person.oppna('/logga-in/start');
    expect(igen.text).toContain('Logga in i Revisionsvakt');
  });

  it('säger vad den ska göra som inte har något konto', async () => {
    const sida = await surfare().loggaIn('okand.person');
    expect(sida.status).toBe(403);
    expect(sida.text).toContain('Be systemadministratören i din kommun');
  });

  it('säger vad den ska göra som inte har någon befattning längre', async () => {
    const person = surfare();
    await somSuperuser(webb.lager.databas, `DELETE FROM behorigheter WHERE roll = 'KS_KANSLI'`);
    await somSuperuser(webb.lager.databas, `UPDATE kommuner SET organisation_version = organisation_version + 1`);
    const sida = await person.loggaIn(kommun.subjekt('KS_KANSLI'));
    expect(sida.status).toBe(403);
    expect(sida.text).toContain('Du har ingen befattning här i dag');
  });

  it.each([
    ['utan påbörjad inloggning', '/logga-in/retur?code=x&state=y'],
    ['när webbläsaren inte har frågat', '/logga-in/retur?error=access_denied'],
  ])('går inte igenom %s', async (_fall, vag) => {
    const sida = await surfare().oppna(vag);
    expect(sida.status).toBe(400);
    expect(sida.text).toContain('Inloggningen gick inte igenom');
  });

  it('godtar inte ett svar på någon annans fråga', async () => {
    const person = surfare();
    await person.oppna('/logga-in/start');
    expect(person.burk.has('revisionsvakt-inloggning')).toBe(true);
    const sida = await person.oppna(`/logga-in/retur?code=x&state=y&iss=${encodeURIComponent(webb.issuer)}`);
    expect(sida.status).toBe(400);
    expect(person.burk.has('revisionsvakt-session')).toBe(false);
    expect(webb.logg.at(-1)).not.toContain('code=x');
  });

  it('visar ingenting för den som skickar ett formulär från en annan webbplats', async () => {
    const person = await inloggad();
    const sida = await person.oppna('/logga-ut');
    const marke = /name="_marke" value="([^"]*)"/.exec(sida.text)?.[1] ?? '';
    const kropp = new URLSearchParams({ _marke: marke });
    const fran = (huvud: Record<string, string>, falt = kropp) =>
      person.hamta(new URL('/logga-ut', webb.adress), falt, huvud);
    expect((await fran({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await fran({ origin: 'https://annan.example' })).status).toBe(403);
    expect((await fran({})).status).toBe(403);
    expect((await fran({ 'sec-fetch-site': 'same-origin' }, new URLSearchParams({ _marke: 'x' }))).status).toBe(403);
    expect((await person.oppna('/logga-ut')).status).toBe(200);
  });

  it('visar för den inloggade att en sida inte finns, i ramen för den som ser den', async () => {
    const person = await inloggad();
    const sida = await person.oppna('/finns-inte');
    expect(sida.status).toBe(404);
    expect(sida.text).toContain('Sidan finns inte');
    expect(sida.text).toContain('Provköping');
  });

  it('har kakor som skript och andra webbplatser inte når', async () => {
    const svar = await fetch(`${webb.adress}/logga-in/start`, { redirect: 'manual' });
    expect(svar.headers.getSetCookie()[0]).toMatch(
      /^revisionsvakt-inloggning=.*; Path=\/; HttpOnly; SameSite=Lax; Max-Age=900$/,
    );
  });
});
