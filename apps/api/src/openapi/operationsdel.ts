import type { Dokument } from './dokument';
import { html, type Html } from './html';
import { schemat, type JsonSchema } from './json-schema';

type Metod = Readonly<{ vag: string; metod: string; operation: JsonSchema }>;

/** One operation on the page: what it does, what it takes and what it answers. */
export function operationsdel({ vag, metod, operation }: Metod, dokument: Dokument): Html {
  const kropp = innehall(operation['requestBody'], 'application/json');
  return html`<article id="${String(operation['operationId'])}">
    <h3>${String(operation['summary'])}</h3>
    <p>
      <code><span class="metod">${metod.toUpperCase()}</span> ${vag}</code>
    </p>
    <p>${String(operation['description'])}</p>
    ${parameterdel(operation['parameters'] as readonly JsonSchema[])}
    ${kropp === null ? html`` : html`${faltdel(kropp, dokument)}${exempeldel('Exempel på begäran', kropp)}`}
    ${svarsdel(operation)}
  </article>`;
}

const tabell = (rubrik: string, kolumner: readonly string[], rader: readonly Html[]): Html =>
  html`<table>
    <caption>
      ${rubrik}
    </caption>
    <thead>
      <tr>
        ${kolumner.map((namn) => html`<th scope="col">${namn}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rader}
    </tbody>
  </table>`;

const SPARNING = new Set(['traceparent', 'x-request-id']);

function parameterdel(parametrar: readonly JsonSchema[]): Html {
  const rader = parametrar
    .filter(({ name }) => !SPARNING.has(String(name)))
    .map(
      (p) =>
        html`<tr>
          <td><code>${String(p['name'])}</code></td>
          <td>${PLATS[String(p['in'])] ?? ''}${p['required'] === true ? ', krävs' : ''}</td>
          <td>${String(p['description'])}</td>
        </tr>`,
    );
  return rader.length === 0 ? html`` : tabell('Parametrar', ['Namn', 'Plats', 'Betydelse'], rader);
}

const PLATS: Readonly<Record<string, string>> = { path: 'adressen', query: 'frågan', header: 'sidhuvud' };

function faltdel(kropp: JsonSchema, dokument: Dokument): Html {
  const namn = String(schemat(kropp['schema'])['$ref']).split('/').at(-1) ?? '';
  const schema = schemat(schemat(schemat(dokument['components'])['schemas'])[namn]);
  const kravda = Array.isArray(schema['required']) ? (schema['required'] as readonly unknown[]) : [];
  const rader = Object.entries(schemat(schema['properties'])).map(([falt, del]) => {
    const { description = '' } = schemat(del);
    return html`<tr>
      <td><code>${falt}</code></td>
      <td>${typen(schemat(del))}${kravda.includes(falt) ? ', krävs' : ''}</td>
      <td>${String(description)}</td>
    </tr>`;
  });
  return rader.length === 0 ? html`` : tabell('Fält i begäran', ['Fält', 'Typ', 'Betydelse'], rader);
}

function typen(schema: JsonSchema): string {
  const typer = Array.isArray(schema['type']) ? (schema['type'] as readonly string[]) : [schema['type'] as string];
  const format = typeof schema['format'] === 'string' ? ` (${schema['format']})` : '';
  const val = Array.isArray(schema['enum']) ? `: ${(schema['enum'] as readonly unknown[]).map(String).join(', ')}` : '';
  return `${typer.join(' eller ')}${format}${val}`;
}

function svarsdel(operation: JsonSchema): Html {
  const svar = Object.entries(schemat(operation['responses'])).map(([status, ett]) => ({ status, svar: schemat(ett) }));
  const rader = svar.map(
    ({ status, svar: ett }) =>
      html`<tr>
        <td>${status}</td>
        <td>${String(ett['description'])}</td>
      </tr>`,
  );
  const lyckat = svar.map(({ svar: ett }) => innehall(ett, 'application/json')).find((kropp) => kropp !== null);
  return html`${tabell('Svar', ['Status', 'Betydelse'], rader)}${lyckat === undefined ? html`` : exempeldel('Exempel på svar', lyckat)}`;
}

const exempeldel = (rubrik: string, kropp: JsonSchema): Html =>
  html`<details>
    <summary>${rubrik}</summary>
    <pre tabindex="0">${JSON.stringify(kropp['example'], null, 2)}</pre>
  </details>`;

function innehall(del: unknown, typ: string): JsonSchema | null {
  const kropp = schemat(schemat(schemat(del)['content'])[typ]);
  return Object.keys(kropp).length === 0 ? null : kropp;
}
