import type { Browser, BrowserContext, Page } from 'playwright-core';

/** How wide the windows are that pages are tried in (ui README): a desk, and a telephone. */
export const BREDDER = [1280, 375] as const;

/** A browser window that nobody has logged in to. `skript: false`: as for those who have turned script off. */
export const nyttFonster = (webblasare: Browser, bredd = 1280, skript = true): Promise<BrowserContext> =>
  webblasare.newContext({ viewport: { width: bredd, height: 900 }, javaScriptEnabled: skript, locale: 'sv-SE' });

/** Logs in at the issuer as a person would, and comes to `till`. */
export async function loggaIn(
  fonster: BrowserContext,
  webb: string,
  vem: Readonly<{ subjekt: string; till?: string }>,
): Promise<Page> {
  const sida = await fonster.newPage();
  await sida.goto(`${webb}/logga-in?till=${encodeURIComponent(vem.till ?? '/')}`);
  await sida.getByRole('link', { name: 'Logga in med kommunens inloggning' }).click();
  await sida.locator('input[name="anvandare"]').fill(vem.subjekt);
  await sida.keyboard.press('Enter');
  await sida.waitForURL((url) => url.origin === webb && !url.pathname.startsWith('/logga-in'));
  return sida;
}
