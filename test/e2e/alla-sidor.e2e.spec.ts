import { RATTER } from '#application';
import { ROLLER, type Roll } from '#domain';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inlastApikommun } from '../support/apikommun';
import { axefel, osynligtFokus, ramfel } from '../support/axe';
import { BREDDER, loggaIn, nyttFonster } from '../support/surfarvag';
import { testwebb, type Testwebb } from '../support/testwebb';
import { Arendeforare } from '../support/webbarende';
import { startaWebblasare } from '../support/webblasare';
import { medIdn, WEBBRUTTER, type Webbrutt } from '../support/webbrutter';

/** Those who see most, first: a page is tried as the first who may see it. */
const ORDNING: readonly Roll[] = ['FORVALTNINGSJURIST', 'NAMNDSEKRETERARE', 'FORVALTNINGSCHEF', ...ROLLER];

describe('Varje sida', () => {
  let webb: Testwebb;
  let webblasare: Browser;
  let forare: Arendeforare;
  let idn: Readonly<Record<string, string>>;
  const fonster = new Map<string, Promise<BrowserContext>>();

  beforeAll(async () => {
    [webb, webblasare] = await Promise.all([testwebb(), startaWebblasare()]);
    forare = new Arendeforare(webb.lager, await inlastApikommun(webb.lager, webb.issuer));
    idn = await forare.medAtgard();
  });
  afterAll(async () => {
    await webblasare.close();
    await webb.stang();
  });

  /** A window of that width where the role's person is logged in; null: nobody is. */
  const fonstret = (roll: Roll | null, bredd: number): Promise<BrowserContext> => {
    const nyckel = `${String(roll)} ${String(bredd)}`;
    const redan = fonster.get(nyckel);
    if (redan !== undefined) return redan;
    const nytt = nyttFonster(webblasare, bredd).then(async (ett) => {
      if (roll !== null) await (await loggaIn(ett, webb.adress, { subjekt: forare.kommun.subjekt(roll) })).close();
      return ett;
    });
    fonster.set(nyckel, nytt);
    return nytt;
  };

  /** The page as the first who may see it; null when nobody may. */
  async function oppnad({ vag, ratt }: Webbrutt, bredd: number): Promise<Page | null> {
    const adress = medIdn(vag, idn);
    if (adress === null) throw new Error(`${vag}: provet har inget sådant id.`);
    for (const roll of rollerna(ratt)) {
      const sida = await (await fonstret(roll, bredd)).newPage();
      const svar = await sida.goto(`${webb.adress}${adress}`);
      if (svar?.status() === 200 || ratt === 'OPPEN') return sida;
      await sida.close();
    }
    return null;
  }

  function rollerna(ratt: Webbrutt['ratt']): readonly (Roll | null)[] {
    if (ratt === 'OPPEN') return [null];
    if (ratt === 'INLOGGAD') return ['FORVALTNINGSJURIST'];
    const roller: readonly Roll[] = RATTER[ratt].roller;
    return ORDNING.filter((roll) => roller.includes(roll));
  }

  it.each(WEBBRUTTER)('$vag kan användas av alla: med tangentbord, skärmläsare, på telefon', async (rutt) => {
    for (const bredd of BREDDER) {
      const sida = await oppnad(rutt, bredd);
      if (sida === null) throw new Error('Ingen roll får se sidan.');
      expect({ bredd, fel: [...(await ramfel(sida)), ...(await axefel(sida))] }).toEqual({ bredd, fel: [] });
      if (bredd === BREDDER[0]) expect(await osynligtFokus(sida)).toEqual([]);
      await sida.close();
    }
  });
});
