import type { BrowserContext, Locator, Page } from 'playwright-core';

/** More stops than anybody should have to pass between two things on a page: what is farther away is not within reach. */
const FLEST_STEG = 30;

/** What is written in a form, by the labels that are read there; a box or ring is chosen by its own words. */
export type Svar = Readonly<Record<string, string>>;

/**
 * Somebody at a browser window with only a keyboard. Finds things by the words on the page, as people do: `i` is the
 * heading or question that they stand under. When the words fit several things nobody could tell which, so that is an error.
 */
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

  /** From the page that asks one to log in, by the local provider, and back. */
  async loggaIn(anvandare: string): Promise<void> {
    await this.folj('Logga in med kommunens inloggning');
    await this.skriv({ Användarnamn: anvandare });
    await this.ochVantaIn(() => this.sida.keyboard.press('Enter'));
  }

  /** Follows the link with those words, or that begins so: what follows tells it from others for those who only hear it. */
  async folj(namn: string | RegExp): Promise<void> {
    const precis = this.sida.getByRole('link', { name: namn, exact: true });
    const lank = (await precis.count()) > 0 ? precis : this.sida.getByRole('link', { name: namn });
    await this.gaTill(lank, namn);
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
  async skriv(svar: Svar, i?: string): Promise<void> {
    for (const [etikett, text] of Object.entries(svar)) {
      const namn = medFrivilligt(etikett);
      const lista = this.under(i).getByRole('combobox', { name: namn });
      const falt = this.under(i).getByRole('textbox', { name: namn }).or(lista);
      await this.gaTill(falt, etikett);
      if ((await lista.count()) > 0) await this.valjILista(falt, text);
      else {
        await this.sida.keyboard.press('ControlOrMeta+A');
        await this.sida.keyboard.type(text);
      }
    }
  }

  /** Ticks a box, or chooses a ring with the arrows. */
  async valj(namn: string, i?: string): Promise<void> {
    const ring = this.under(i).getByRole('radio', { name: namn, exact: true });
    if ((await ring.count()) > 0) return this.valjRing(ring, namn);
    await this.gaTill(this.under(i).getByRole('checkbox', { name: namn, exact: true }), namn);
    await this.sida.keyboard.press('Space');
  }

  private under(i: string | undefined): Page | Locator {
    return i === undefined ? this.sida : this.sida.getByRole('group', { name: medFrivilligt(i) });
  }

  private async valjILista(falt: Locator, text: string): Promise<void> {
    await this.sida.keyboard.type(text);
    const valt = await falt.evaluate((element) => (element as unknown as Lista).selectedOptions[0]?.text ?? '');
    if (!valt.startsWith(text)) throw new Error(`Listan har ”${valt}” vald i stället för ”${text}”.`);
  }

  private async valjRing(val: Locator, namn: string): Promise<void> {
    await this.kravEtt(val, namn);
    const grupp = await val.getAttribute('name');
    await this.tabba(this.sida.locator(`input[type="radio"][name="${grupp ?? ''}"]`), namn);
    for (let steg = 0; steg < FLEST_STEG; steg += 1) {
      if (await this.harFokus(val)) break;
      await this.sida.keyboard.press('ArrowDown');
    }
    await this.sida.keyboard.press('Space');
    if (!(await val.isChecked())) throw new Error(`”${namn}” blev inte vald.`);
  }

  /** Goes on with Tab until it has focus. */
  private async gaTill(mal: Locator, namn: string | RegExp): Promise<void> {
    await this.kravEtt(mal, namn);
    await this.tabba(mal, namn);
  }

  private async kravEtt(mal: Locator, namn: string | RegExp): Promise<void> {
    const antal = await mal.count();
    if (antal === 1) return;
    throw new Error(`”${String(namn)}” finns ${String(antal)} gånger på ${this.sida.url()}: ${await this.text()}`);
  }

  private async tabba(mal: Locator, namn: string | RegExp): Promise<void> {
    for (let steg = 0; steg <= FLEST_STEG; steg += 1) {
      if (await this.harFokus(mal)) return;
      await this.sida.keyboard.press('Tab');
    }
    throw new Error(`${String(FLEST_STEG)} Tabb räcker inte till ”${String(namn)}” på ${this.sida.url()}.`);
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

/** Labels end with "(frivilligt)" where an answer is not asked for. */
const medFrivilligt = (etikett: string): RegExp =>
  new RegExp(`^${etikett.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\(frivilligt\\))?$`);

type Lista = Readonly<{ selectedOptions: readonly Readonly<{ text: string }>[] }>;
