import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';

/** Markup that is safe to send: made by `html`, which escapes whatever is put into it. */
export class Html {
  constructor(readonly text: string) {}
}

type Insats = string | number | Html | readonly Html[];

/** A piece of a page; values are escaped unless they are pieces themselves. */
export function html(delar: TemplateStringsArray, ...insatser: readonly Insats[]): Html {
  return new Html(delar.reduce((text, del, i) => text + insatt(insatser[i - 1] ?? '') + del));
}

const STIL = `body{font:1.1rem/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.6rem}ul{list-style:none;padding:0}li{margin:.5rem 0}
button,input{font:inherit;padding:.5rem .8rem;border:2px solid #1f3a5f;border-radius:.3rem;background:#fff;color:#1a1a1a}
button{background:#1f3a5f;color:#fff;cursor:pointer}
:focus-visible{outline:3px solid #b34700;outline-offset:2px}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid #767676}
pre{white-space:pre-wrap;overflow-wrap:anywhere}a{color:#1f3a5f}`;

const STIL_HASH = createHash('sha256').update(STIL).digest('base64');

/** Where a form may lead: a login ends at the program that asked for it, on this machine. */
const CSP = [
  "default-src 'none'",
  `style-src 'sha256-${STIL_HASH}'`,
  "form-action 'self' http://127.0.0.1:* http://localhost:*",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Sends a whole page: Swedish, no script, nothing from elsewhere. */
export function skickaSida(svar: ServerResponse, status: number, titel: string, innehall: Html): void {
  const sida = html`<!doctype html>
    <html lang="sv">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${titel}</title>
        <style>
          ${new Html(STIL)}
        </style>
      </head>
      <body>
        <main>
          <h1>${titel}</h1>
          ${innehall}
        </main>
      </body>
    </html>`;
  svar.writeHead(status, { ...SKYDD, 'content-type': 'text/html; charset=utf-8' }).end(sida.text);
}

/** Sends JSON. */
export function skickaJson(svar: ServerResponse, status: number, varde: unknown): void {
  svar.writeHead(status, { ...SKYDD, 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(varde));
}

const SKYDD = {
  'content-security-policy': CSP,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

const TECKEN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function insatt(varde: Insats): string {
  if (varde instanceof Html) return varde.text;
  if (typeof varde === 'object') return varde.map((del) => del.text).join('');
  return String(varde).replace(/[&<>"']/g, (tecken) => TECKEN[tecken] ?? tecken);
}
