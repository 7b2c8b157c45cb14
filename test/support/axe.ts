import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const KALLA = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.0, 2.1 and 2.2 at A and AA, and what axe holds for good practice. */
const REGLER = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Everything axe has against the page, with where; empty when it is accessible as far as a machine can see. */
export async function axefel(sida: Page): Promise<readonly string[]> {
  await sida.evaluate(KALLA);
  const { violations } = await sida.evaluate<AxeResults>(`axe.run(document, { runOnly: ${JSON.stringify(REGLER)} })`);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`));
}

/** What else every page owes: one h1, no skipped heading level, nothing wider than the window, a name in the title, and 60 kB at most. */
export async function ramfel(sida: Page): Promise<readonly string[]> {
  return sida.evaluate<string[]>(`(() => {
    const fel = [];
    const nivaer = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((h) => Number(h.tagName[1]));
    if (nivaer.filter((n) => n === 1).length !== 1) fel.push('h1: ' + nivaer.join());
    nivaer.forEach((n, i) => { if (i > 0 && n > nivaer[i - 1] + 1) fel.push('hopp i rubriknivå: ' + nivaer.join()); });
    const bredd = document.documentElement.clientWidth;
    const for_bred = [...document.querySelectorAll('main *')].find((e) =>
      e.getBoundingClientRect().right > bredd + 1 && !e.closest('[tabindex="0"]') && !e.closest('.ds-sr-only, svg'));
    if (document.documentElement.scrollWidth > bredd) fel.push('bredare än fönstret: ' + (for_bred?.outerHTML ?? '').slice(0, 150));
    if (document.title === '') fel.push('utan titel');
    const html = new Blob([document.documentElement.outerHTML]).size;
    if (html > 60000) fel.push('för stor: ' + html + ' byte');
    const idn = [...document.querySelectorAll('[id]')].map((e) => e.id);
    const dubbla = idn.filter((id, i) => idn.indexOf(id) !== i);
    if (dubbla.length > 0) fel.push('samma id flera gånger: ' + dubbla.join());
    return fel;
  })()`);
}

/**
 * Goes through the page with Tab and says what cannot be seen to have focus. Ends when focus has come round, or after more
 * stops than a page may have.
 */
export async function osynligtFokus(sida: Page, flest = 200): Promise<readonly string[]> {
  const fel: string[] = [];
  for (let i = 0; i < flest; i += 1) {
    await sida.keyboard.press('Tab');
    const stopp = await sida.evaluate<Readonly<{ vad: string; syns: boolean }> | null>(`(() => {
      const e = document.activeElement;
      if (e === null || e === document.body) return null;
      // The skip link shows that it has focus by being there at all; a box or ring by its whole row.
      const { width, height } = e.getBoundingClientRect();
      const ram = e.matches('.ds-skip-link') || [e, e.closest('.ds-field')].some((del) => {
        if (del === null) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(del);
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      });
      return { vad: e.outerHTML.slice(0, 120), syns: ram && width > 0 && height > 0 };
    })()`);
    if (stopp === null) return fel;
    if (!stopp.syns) fel.push(stopp.vad);
  }
  return fel;
}
