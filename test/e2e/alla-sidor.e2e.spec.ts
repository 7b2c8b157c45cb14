import { RATTER } from '#application';
import { ROLLER, type Roll } from '#domain';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axefel, osynligtFokus, ramfel } from '../support/axe';
import { EXEMPELSUBJEKT, exempelwebb, type Exempelwebb } from '../support/exempelwebb';
import { BREDDER, loggaIn, nyttFonster } from '../support/surfarvag';
import { startaWebblasare } from '../support/webblasare';
import { medIdn, WEBBRUTTER, type Webbrutt } from '../support/webbrutter';

/** Those who see most, first: a page is tried as the first who may see it. */
const ORDNING: readonly Roll[] = ['FORVALTNINGSJURIST', 'NAMNDSEKRETERARE', 'FORVALTNINGSCHEF', ...ROLLER];

describe('Varje sida', () => {
  let exempel: Exempelwebb;
  let webblasare: Browser;
  const fonster = new Map<string, Promise<BrowserContext>>();

  beforeAll(async () => {
    [exempel, webblasare] = await Promise.all([exempelwebb(), startaWebblasare()]);
  });
  afterAll(async () => {
    await webblasare.close();
    await exempel.stang();
  });

  /** A window of that width where the user is logged in; null: nobody is. */
  const fonstret = (subjekt: string | null, bredd: number): Promise<BrowserContext> => {
    const nyckel = `${String(subjekt)} ${String(bredd)}`;
    const redan = fonster.get(nyckel);
    if (redan !== undefined) return redan;
    const nytt = nyttFonster(webblasare, bredd).then(async (ett) => {
      if (subjekt !== null) await (await loggaIn(ett, exempel.webb.adress, { subjekt })).close();
      return ett;
    });
    fonster.set(nyckel, nytt);
    return nytt;
  };

  /** The page as the first who may see it, with the first ids that lead to one; null when there are none. */
  async function oppnad({ vag, ratt }: Webbrutt, bredd: number): Promise<Page | null> {
    const adresser = exempel.idmangder.map((idn) => medIdn(vag, idn)).filter((adress) => adress !== null);
    for (const subjekt of subjekten(ratt)) {
      const sida = await (await fonstret(subjekt, bredd)).newPage();
      for (const adress of new Set(adresser)) {
        const svar = await sida.goto(`${exempel.webb.adress}${adress}`);
        if (svar?.status() === 200 || ratt === 'OPPEN') return sida;
      }
      await sida.close();
    }
    return null;
  }

  function subjekten(ratt: Webbrutt['ratt']): readonly (string | null)[] {
    if (ratt === 'OPPEN') return [null];
    if (ratt === 'INLOGGAD') return ['jurist'];
    const roller: readonly Roll[] = RATTER[ratt].roller;
    return ORDNING.filter((roll) => roller.includes(roll)).flatMap((roll) => EXEMPELSUBJEKT[roll] ?? []);
  }

  it.each(WEBBRUTTER)('$vag kan användas av alla: med tangentbord, skärmläsare, på telefon', async (rutt) => {
    for (const bredd of BREDDER) {
      const sida = await oppnad(rutt, bredd);
      if (sida === null) throw new Error('Ingen får se sidan, eller så saknar exempelkommunen det den handlar om.');
      expect({ bredd, fel: [...(await ramfel(sida)), ...(await axefel(sida))] }).toEqual({ bredd, fel: [] });
      if (bredd === BREDDER[0]) expect(await osynligtFokus(sida)).toEqual([]);
      await sida.close();
    }
  });
});
