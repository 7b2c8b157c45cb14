import type { Roll } from '#domain';
import { inlastApikommun } from '../support/apikommun';
import { Surfare, type Sidbesok } from '../support/surfare';
import { testwebb, type Testwebb } from '../support/testwebb';
import { Arendeforare } from '../support/webbarende';

const RADEN = 'titel';
const TEXTEN = 'rekommendationer.0.text';

/** What people paste into a form (quality E2 no. 27–33), as the browser sends it. */
describe('Det någon klistrar in i ett formulär', () => {
  let webb: Testwebb;
  let forare: Arendeforare;

  beforeAll(async () => {
    webb = await testwebb();
    forare = new Arendeforare(webb.lager, await inlastApikommun(webb.lager, webb.issuer));
  });
  afterAll(() => webb.stang());

  const inloggad = async (roll: Roll): Promise<Surfare> => {
    const person = new Surfare(webb.adress);
    await person.loggaIn(forare.kommun.subjekt(roll));
    return person;
  };

  /** Registers a granskning where that is the answer to one of the questions, and all else is in order. */
  async function registrera(falt: string, svar: string): Promise<Sidbesok> {
    const jurist = await inloggad('FORVALTNINGSJURIST');
    return jurist.skicka(await jurist.oppna('/granskningar/registrera'), {
      ...{ titel: 'Granskning av ordning', rapportdatum: '15 januari 2025', missivdatum: '17 januari 2025' },
      ...{ inkommen: '17 januari 2025', svarSenast: '31 mars 2025', narKlartBegart: 'ja' },
      ...{ organIds: forare.kommun.organId, [TEXTEN]: 'Anta målsättning.', [falt]: svar },
    });
  }

  /** The text as the page's source has it. */
  const kallan = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

  it.each([
    ['märkspråk i en rad', RADEN, '<script>alert(1)</script> & "citat"'],
    ['en bild som gör något', RADEN, '<img src=x onerror=alert(1)>'],
    ['ett slut på fältet det står i', TEXTEN, '</textarea><script>alert(1)</script>'],
    ['tecken som vänder skrivriktningen', RADEN, 'Granskning \u202egnp.exe\u202c av \u2067ordning\u2069'],
    ['en formel', RADEN, '=HYPERLINK("http://x.example","Klicka")'],
    ['tiotusen tecken', TEXTEN, 'å'.repeat(10_000)],
    ['flera rader', TEXTEN, 'Första raden.\nAndra raden.'],
  ])('sparas och visas som den text det är: %s', async (_, falt, svar) => {
    const granskningen = await registrera(falt, svar);
    expect(granskningen.url.pathname).toMatch(/^\/granskningar\/[0-9a-f-]{36}$/);
    const jurist = await inloggad('FORVALTNINGSJURIST');
    const vag = /href="(\/arenden\/[0-9a-f-]{36})"/.exec(granskningen.text)?.[1] ?? '/ingen-länk';
    const arendet = await jurist.oppna(vag);
    expect(arendet.text).toContain(kallan(svar));
    expect(arendet.text).not.toMatch(/<script|<img/);
  });

  it.each([
    ['blanksteg', RADEN, '   ', 'Skriv granskningens titel'],
    ['osynliga tecken', RADEN, '\u200b\u200d', 'Fältet får inte vara tomt.'],
    ['ett tecken som inget är', TEXTEN, 'Gransk\u0000ning', 'Texten innehåller tecken som inte kan sparas.'],
    [
      'en rad som är två',
      RADEN,
      'Granskning\r\nBcc: alla@kommunen.example',
      'Texten får inte innehålla radbrytningar.',
    ],
    ['en rad som är för lång', RADEN, 'å'.repeat(301), 'Texten är längre än 300 tecken.'],
    ['en text som är för lång', TEXTEN, 'å'.repeat(20_001), 'Texten är längre än 20000 tecken.'],
    ['en dag som inte finns', 'svarSenast', '31 juni 2025', 'Datumet finns inte.'],
    ['märkspråk i en dag', 'svarSenast', '"><script>alert(1)</script>', 'Datumet finns inte.'],
    ['ett val som inte erbjuds', 'narKlartBegart', 'kanske', 'Välj'],
  ])('tas inte emot, och står kvar att rätta: %s', async (_, falt, svar, fel) => {
    const sida = await registrera(falt, svar);
    expect(sida.status).toBe(422);
    expect(sida.text).toContain(fel);
    expect(sida.text).toContain(`href="#f-${falt.replaceAll('.', '-')}"`);
    expect(sida.text).not.toContain('<script');
    if (svar !== 'kanske') expect(sida.text).toContain(kallan(svar.trim()));
  });

  it.each([
    ['med bindestreck', 'Enligt klagomål från 811218-9876.'],
    ['med århundrade', 'Klienten 19811218-9876 har fått en plan.'],
    ['utan skiljetecken', 'Rör 198112189876.'],
  ])('är ett personnummer något att bekräfta, med ord som går att förstå: %s', async (_, svar) => {
    const sida = await registrera(TEXTEN, svar);
    expect(sida.status).toBe(422);
    expect(sida.text).toContain('Det ska stå så');
    expect(sida.text).toContain(kallan(svar));
    expect(sida.text.replaceAll(/(value|id|for|aria-describedby)="[^"]*"/g, '')).not.toContain('PERSONNUMMER_I_TEXT');
  });
});
