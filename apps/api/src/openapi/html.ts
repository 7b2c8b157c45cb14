/** Text that is already HTML: made by `html` only. */
export class Html {
  constructor(readonly text: string) {}
}

type Del = Html | string | number | readonly Html[];

const TECKEN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const skydda = (text: string): string => text.replaceAll(/[&<>"']/g, (tecken) => TECKEN[tecken] ?? '');

/** HTML with everything that is put into it escaped, unless it is `Html` itself. */
export const html = (mall: TemplateStringsArray, ...delar: readonly Del[]): Html =>
  new Html(mall.map((bit, i) => bit + somText(delar[i] ?? '')).join(''));

function somText(del: Del): string {
  if (del instanceof Html) return del.text;
  if (typeof del === 'object') return del.map(({ text }) => text).join('');
  return skydda(String(del));
}
