import { createHash } from 'node:crypto';
import { PROBLEM, problemtyp, type Problemslag } from '../http/problem';
import type { Dokument } from './dokument';
import { gruppera } from './gruppera';
import { html, Html } from './html';
import { schemat, type JsonSchema } from './json-schema';
import { operationsdel } from './operationsdel';
import { STIL } from './stil';

export const SIDANS_CSP = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STIL).digest('base64')}'`,
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

// Not in the template: the hash counts every space between the tags, and a formatter moves them.
const STILELEMENT = new Html(`<style>${STIL}</style>`);

type Metod = Readonly<{ vag: string; metod: string; operation: JsonSchema }>;

/** The OpenAPI document as a page for people: no script, nothing loaded from elsewhere. */
export function dokumentationssida(dokument: Dokument): string {
  const info = schemat(dokument['info']);
  const grupper = [...gruppera(metoder(dokument), ({ operation }) => String((operation['tags'] as string[])[0]))];
  const sida = html`<!doctype html>
    <html lang="sv">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${String(info['title'])} API, version ${String(info['version'])}</title>
        ${STILELEMENT}
      </head>
      <body>
        <main>
          <h1>${String(info['title'])} API, version ${String(info['version'])}</h1>
          ${stycken(String(info['description']))}
          <p>
            Adress: <code>${String(schemat((dokument['servers'] as unknown[])[0])['url'])}</code>. För maskiner:
            <a href="openapi.json">openapi.json</a>.
          </p>
          <nav aria-label="Innehåll">
            <ul>
              ${grupper.map(([namn]) => html`<li><a href="#${namn}">${namn}</a></li>`)}
              <li><a href="#fel">Fel</a></li>
              <li><a href="#villkor">Villkor</a></li>
            </ul>
          </nav>
          ${grupper.map(([namn, delar]) => gruppdel(namn, delar, dokument))} ${feldel()} ${VILLKOR}
        </main>
      </body>
    </html> `;
  return sida.text;
}

const stycken = (text: string): readonly Html[] => text.split('\n\n').map((stycke) => html`<p>${stycke}</p>`);

const gruppdel = (namn: string, delar: readonly Metod[], dokument: Dokument): Html =>
  html`<section>
    <h2 id="${namn}">${namn}</h2>
    ${delar.map((del) => operationsdel(del, dokument))}
  </section>`;

const metoder = ({ paths }: Dokument): readonly Metod[] =>
  Object.entries(paths).flatMap(([vag, pa]) =>
    Object.entries(pa).map(([metod, operation]) => ({ vag, metod, operation: schemat(operation) })),
  );

const feldel = (): Html =>
  html`<section>
    <h2 id="fel">Fel</h2>
    <p>
      Varje fel är <code>application/problem+json</code> enligt RFC 9457. Grena på <code>type</code>, visa
      <code>detail</code>.
    </p>
    <table>
      <caption>
        Alla sorters fel
      </caption>
      <thead>
        <tr>
          <th scope="col">Status</th>
          <th scope="col">type</th>
          <th scope="col">Betydelse</th>
        </tr>
      </thead>
      <tbody>
        ${(Object.keys(PROBLEM) as Problemslag[]).map(
          (slag) =>
            html`<tr>
              <td>${PROBLEM[slag].status}</td>
              <td><code>${problemtyp(slag)}</code></td>
              <td>${PROBLEM[slag].title}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;

const VILLKOR = html`<section>
  <h2 id="villkor">Villkor</h2>
  <p>
    API:et är till för kommunens egna system och för dem som kommunen har gett ett konto. Varje anrop görs av en person
    och loggas med id. Kommunen som kör installationen svarar för drift, öppettider och stöd. Ett fält eller en adress
    tas inte bort inom samma huvudversion; nya fält kan tillkomma, så läs bara dem du behöver.
  </p>
</section>`;
