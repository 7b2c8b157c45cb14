import type { BrowserContext, Locator, Page } from 'playwright-core';

/** More stops than any page has between two things that a person wants. */
const FLEST_STEG = 250;

/** What is written in a form, by the labels that are read there; a box or ring is chosen by its own words. */
export type Svar = Readonly<Record<string, string>>;

/** Somebody at a browser window with only a keyboard. Finds things by the words on the page, as people do. */
export class Tangentbord {
  private constructor(readonly sida: Page) {}

  static async vid(fonster: BrowserContext, adress: string): Promise<Tangentbord> {
    const sida = await fonster.newPage();
    await sida.goto(adress);
    return new Tangentbord(sida);
  }

  rubrik(): Promise<string> {
    return this.sida.locator('h1').innerText();
  }

  text(): Promise<string> {
    return this.sida.locator('main').innerText();
  }

  /** Follows the first link with those words. */
  async folj(namn: string | RegExp): Promise<void> {
    const lank = this.sida.getByRole('link', { name: namn }).first();
    await this.gaTill(lank, String(namn));
    const inomSidan = (await lank.getAttribute('href'))?.startsWith('#') === true;
    const trycker = (): Promise<void> => this.sida.keyboard.press('Enter');
    await (inomSidan ? trycker() : this.ochVantaIn(trycker));
  }

  /** Presses the button with those words. */
  async tryck(namn: string): Promise<void> {
    await this.gaTill(this.sida.getByRole('button', { name: namn, exact: true }), namn);
    await this.ochVantaIn(() => this.sida.keyboard.press('Enter'));
  }

  /** Presses the button, and comes to the receipt. */
  async gor(namn: string): Promise<void> {
    await this.tryck(namn);
    if (!new URL(this.sida.url()).pathname.endsWith('/klart')) throw new Error(`${namn}: ${await this.text()}`);
  }

  /** Writes over what stands in a field, or chooses among what it offers. */
  async skriv(svar: Svar): Promise<void> {
    for (const [etikett, text] of Object.entries(svar)) {
      const falt = this.falt(etikett);
      await this.gaTill(falt, etikett);
      if ((await falt.evaluate((element) => element.tagName)) === 'SELECT') await this.valjILista(falt, text);
      else {
        await this.sida.keyboard.press('ControlOrMeta+A');
        await this.sida.keyboard.type(text);
      }
    }
  }

  /** Ticks a box, or chooses a ring with the arrows. */
  async valj(...namn: readonly string[]): Promise<void> {
    for (const ett of namn) {
      const val = this.sida.getByLabel(ett, { exact: true }).first();
      if ((await val.getAttribute('type')) === 'radio') await this.valjRing(val, ett);
      else {
        await this.gaTill(val, ett);
        await this.sida.keyboard.press('Space');
      }
    }
  }

  /** Labels end with "(frivilligt)" where an answer is not asked for. The n:th of those alike: "Vad ska göras? #2". */
  private falt(etikett: string): Locator {
    const [, ord = etikett, nummer = '1'] = /^(.*?)(?: #(\d+))?$/.exec(etikett) ?? [];
    const monster = new RegExp(`^${ord.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\(frivilligt\\))?$`);
    return this.sida.getByLabel(monster).nth(Number(nummer) - 1);
  }

  private async valjILista(falt: Locator, text: string): Promise<void> {
    await this.sida.keyboard.type(text);
    const valt = await falt.evaluate((element) => (element as unknown as Lista).selectedOptions[0]?.text ?? '');
    if (!valt.startsWith(text)) throw new Error(`Listan har ”${valt}” vald i stället för ”${text}”.`);
  }

  private async valjRing(val: Locator, namn: string): Promise<void> {
    const grupp = await val.getAttribute('name');
    await this.gaTill(this.sida.locator(`input[type="radio"][name="${grupp ?? ''}"]`), namn);
    for (let i = 0; i < FLEST_STEG; i += 1) {
      if (await this.harFokus(val)) break;
      await this.sida.keyboard.press('ArrowDown');
    }
    await this.sida.keyboard.press('Space');
    if (!(await val.isChecked())) throw new Error(`”${namn}” blev inte vald.`);
  }

  /** Goes on with Tab until one of those has focus. */
  private async gaTill(mal: Locator, namn: string): Promise<void> {
    if ((await mal.count()) === 0) throw new Error(`”${namn}” finns inte på ${this.sida.url()}: ${await this.text()}`);
    for (let i = 0; i < FLEST_STEG; i += 1) {
      if (await this.harFokus(mal)) return;
      await this.sida.keyboard.press('Tab');
    }
    throw new Error(`Tabb kommer aldrig till ”${namn}” på ${this.sida.url()}.`);
  }

  private harFokus(mal: Locator): Promise<boolean> {
    return mal.evaluateAll((element) =>
      element.some(
        (ett) => ett === (ett.ownerDocument as unknown as Readonly<{ activeElement: unknown }>).activeElement,
      ),
    );
  }

  private async ochVantaIn(gor: () => Promise<void>): Promise<void> {
    await Promise.all([this.sida.waitForEvent('load'), gor()]);
  }
}

type Lista = Readonly<{ selectedOptions: readonly Readonly<{ text: string }>[] }>;
