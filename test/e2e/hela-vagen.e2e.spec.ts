import { bevaka, samlaBrev, skickaBrev } from '#application';
import { datum, tidpunktIStockholm, type Roll } from '#domain';
import { smtpEpost } from '#integrations';
import type { Adresser, Brev } from '#local';
import { Stegklocka } from '#persistence';
import type { Browser } from 'playwright-core';
import { HEMLIGT_NAMN, inlastApikommun } from '../support/apikommun';
import { nyttFonster } from '../support/surfarvag';
import { Tangentbord } from '../support/tangentbord';
import { testwebb, type Testwebb } from '../support/testwebb';
import { Arendeforare } from '../support/webbarende';
import { startaWebblasare } from '../support/webblasare';

const adresser = JSON.parse(process.env['TEST_ADRESSER'] ?? '{}') as Adresser;
const TITEL = 'Granskning av aktivering av unga';

jest.setTimeout(120_000);

describe('Ett ärende, i webbläsare, med bara tangentbord och utan JavaScript', () => {
  let webb: Testwebb;
  let webblasare: Browser;
  let forare: Arendeforare;
  const platser = new Map<Roll, Tangentbord>();

  beforeAll(async () => {
    [webb, webblasare] = await Promise.all([testwebb(), startaWebblasare()]);
    forare = new Arendeforare(webb.lager, await inlastApikommun(webb.lager, webb.issuer));
  });
  afterAll(async () => {
    await webblasare.close();
    await webb.stang();
  });

  /** The role's person at a window of their own, at the page that they see first; logged in on the way there. */
  async function som(roll: Roll): Promise<Tangentbord> {
    const redan = platser.get(roll);
    if (redan !== undefined) {
      await redan.sida.goto(webb.adress);
      return redan;
    }
    const plats = await Tangentbord.vid(await nyttFonster(webblasare, 1280, false), webb.adress);
    await plats.loggaIn(forare.kommun.subjekt(roll));
    platser.set(roll, plats);
    return plats;
  }

  const posten = (roll: Roll): string => `${roll.toLowerCase()} (nu ${HEMLIGT_NAMN})`;

  /** To the case, by the list, as somebody who works in it. */
  async function vidArendet(roll: Roll): Promise<Tangentbord> {
    const plats = await som(roll);
    await plats.folj('Ärenden');
    await plats.folj(TITEL);
    return plats;
  }

  /** One act on the case, from its page to its receipt. */
  async function gor(
    roll: Roll,
    akt: string,
    fyllI: (plats: Tangentbord) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<string> {
    const plats = await vidArendet(roll);
    await plats.folj(akt);
    await fyllI(plats);
    await plats.gor(akt);
    return plats.rubrik();
  }

  /** The letters of a morning, taken by the real mail server; gives the last one to the role's person. */
  async function morgonbrev(roll: Roll, arendeId: string, dag: string): Promise<Brev> {
    const klocka = await Stegklocka.oppna(webb.lager.databas.workerUrl);
    await klocka.stall(forare.kommun.id, tidpunktIStockholm(datum(dag), '07:30'));
    await bevaka(webb.lager.worker.lager, { kommunId: forare.kommun.id, arendeId });
    await klocka.stall(forare.kommun.id, tidpunktIStockholm(datum(dag), '07:45'));
    await klocka.stang();
    const epost = smtpEpost({ url: adresser.smtp, fran: 'Revisionsvakt <revisionsvakt@kommunen.example>' });
    const { attSkicka } = await samlaBrev(webb.lager.worker.lager, forare.kommun.id);
    for (const brevId of attSkicka) {
      const installningar = { publicUrl: webb.adress, messageIdDoman: 'rv.example' };
      await skickaBrev(webb.lager.worker.lager, epost, installningar, { kommunId: forare.kommun.id, brevId });
    }
    const till = new URLSearchParams({ till: `${roll}@${forare.kommun.id}.example` });
    const brev = (await (await fetch(`${adresser.epostSida ?? ''}/brev?${till.toString()}`)).json()) as readonly Brev[];
    const senaste = brev.at(-1);
    if (senaste === undefined) throw new Error('Inget brev kom fram.');
    return senaste;
  }

  it('registreras, planeras, besvaras och beslutas', async () => {
    const registrator = await som('REGISTRATOR');
    await registrator.folj('Registrera');
    await registrator.skriv({
      'Granskningens titel': TITEL,
      'Revisorernas diarienummer': 'KR 2024-00021',
      'Rapportens datum': '15 januari 2025',
      'Missivets datum': '17/1 2025',
      'Svar senast': '31 mars',
    });
    await registrator.valj('Ja', 'Frågar missivet när åtgärderna är klara?');
    await registrator.valj('Socialnämnden', 'Nämnder som ska svara');
    await registrator.skriv({ Text: 'Anta målsättning.' }, 'Rekommendation 1');
    await registrator.skriv({ Text: 'Omsätt brister till åtgärder.' }, 'Rekommendation 2');
    await registrator.tryck('Registrera granskningen');
    expect(await registrator.rubrik()).toBe(TITEL);

    const hemma = await som('REGISTRATOR');
    await hemma.folj(/^Diarieför ärendet/);
    await hemma.skriv({ Diarienummer: 'SN 2025/22' });
    await hemma.gor('Diarieför ärendet');

    const jurist = await som('FORVALTNINGSJURIST');
    await jurist.folj(/^Planera ärendet/);
    await jurist.folj('Fastställ planen');
    await jurist.valj('torsdag 20 mars 2025');
    await jurist.skriv({ Handläggare: posten('FORVALTNINGSJURIST') });
    await jurist.gor('Fastställ planen');
    expect(await jurist.text()).toContain('Nämnden torsdag 20 mars 2025');

    await bemot('1', 'Instämmer', async (plats) => {
      await plats.skriv({ Bemötande: 'Nämnden instämmer.' });
      await plats.skriv({ 'Vad ska göras?': 'Rutin för uppföljning' }, 'Åtgärd 1');
      await plats.valj(posten('ENHETSCHEF'), 'Åtgärd 1');
      await plats.skriv({ 'Klart senast': '30 september 2025' }, 'Åtgärd 1');
    });
    await bemot('2', 'Anser den uppfylld', (plats) => plats.skriv({ Bemötande: 'Det är gjort.' }));

    await forare.dag('2025-02-20');
    expect(await gor('FORVALTNINGSCHEF', 'Underteckna yttrandet')).toBe('Yttrandet är undertecknat');
    await forare.dag('2025-03-06');
    await gor('NAMNDSEKRETERARE', 'Registrera behandling i arbetsutskottet', (plats) =>
      plats.skriv({ 'Paragraf i protokollet': '§ 1', 'Förslag till nämnden': 'Yttrandet översänds.' }),
    );
    await forare.dag('2025-03-13');
    await gor('NAMNDSEKRETERARE', 'Sätt på kallelsen');
    await forare.dag('2025-03-20');
    await gor('NAMNDSEKRETERARE', 'Registrera nämndens beslut', async (plats) => {
      await plats.skriv({ 'Paragraf i protokollet': '§ 38', 'Vad beslutade nämnden?': 'Nämnden antar yttrandet.' });
      await plats.valj('Förslaget på kallelsen', 'Vad antog nämnden?');
    });
    await gor('NAMNDSEKRETERARE', 'Registrera justering', (plats) => plats.valj('Paragrafen justerades omedelbart'));
    await gor('NAMNDSEKRETERARE', 'Registrera anslag');
    const skickat = await gor('NAMNDSEKRETERARE', 'Registrera att svaret är skickat', (plats) =>
      plats.skriv({ Mottagare: 'Kommunens revisorer', 'Hur skickades det?': 'e-post' }),
    );
    expect(skickat).toBe('Svaret är skickat');
  });

  it('läses och kvitteras av en revisor', async () => {
    const revisor = await som('REVISOR');
    await revisor.folj(TITEL);
    expect(await revisor.text()).toContain('Nämnden instämmer.');
    await revisor.folj(/^Kvittera/);
    await revisor.gor('Kvittera svaret');
    expect(await revisor.text()).toContain('Svaret från Socialnämnden kom torsdag 20 mars 2025.');
  });

  it('blir en åtgärd som enhetschefen gör klar från brevets länk, och någon annan kontrollerar', async () => {
    const jurist = await som('FORVALTNINGSJURIST');
    await jurist.folj(/^Tilldela/);
    const [, , arendeId = ''] = new URL(jurist.sida.url()).pathname.split('/');
    await jurist.gor('Tilldela åtgärden');

    const brev = await morgonbrev('ENHETSCHEF', arendeId, '2025-09-16');
    const lank = /https?:\/\/\S+/.exec(brev.text)?.[0] ?? `ingen länk i ${brev.text}`;
    const fonster = await nyttFonster(webblasare, 375, false);
    const chef = await Tangentbord.vid(fonster, lank);
    await chef.loggaIn(forare.kommun.subjekt('ENHETSCHEF'));
    expect(chef.sida.url()).toBe(lank);
    expect(await chef.text()).toContain('10 arbetsdagar');
    await chef.folj('Berätta hur det går');
    await chef.folj(/^Det är klart/);
    await chef.skriv({ 'Vad är gjort?': 'Rutinen är beslutad och i bruk.' });
    await chef.gor('Markera som klar');
    expect(await chef.rubrik()).toBe('Du har markerat åtgärden som klar');

    const granskare = await vidArendet('AVDELNINGSCHEF');
    await granskare.folj('Rekommendationer');
    await granskare.folj('Rutin för uppföljning');
    await granskare.folj(/^Åtgärden är gjord/);
    await granskare.gor('Intyga att åtgärden är gjord');
    expect(await granskare.rubrik()).toBe('Åtgärden är kontrollerad');
  });

  it('återrapporteras och avslutas', async () => {
    await gor('NAMNDSEKRETERARE', 'Registrera återrapport till nämnden', (plats) =>
      plats.skriv({ 'Paragraf i protokollet': '§ 80', 'Vad rapporterades?': 'Rutinen är på plats.' }),
    );
    const avslutat = await gor('NAMNDSEKRETERARE', 'Avsluta ärendet', (plats) =>
      plats.skriv({ 'Paragraf i protokollet': '§ 80' }),
    );
    expect(avslutat).toBe('Ärendet är avslutat');
  });

  /** Writes what the nämnd says to one recommendation. */
  async function bemot(nummer: string, stallningstagande: string, fyllI: (plats: Tangentbord) => Promise<unknown>) {
    const jurist = await vidArendet('FORVALTNINGSJURIST');
    await jurist.folj('Yttrande');
    await jurist.folj(new RegExp(`rekommendation ${nummer}`, 'i'));
    await jurist.valj(stallningstagande);
    await fyllI(jurist);
    await jurist.gor('Spara bemötandet');
    expect(await jurist.rubrik()).toBe('Bemötandet är sparat');
  }
});
