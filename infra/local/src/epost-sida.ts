import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Brev, EpostLager } from './epost-lager';
import type { EpostLage } from './epost-smtp';
import { lasKropp } from './formular';
import { html, skickaJson, skickaSida, type Html } from './html';

const Lage = z.strictObject({ lage: z.enum(['normal', 'avvisa']) });

export type EpostSida = Readonly<{ lager: EpostLager; lage: () => EpostLage; byt: (lage: EpostLage) => void }>;

/**
 * What was sent, to read: `GET /` and `/las/<id>` for people, `GET /brev?till=&efter=` as JSON, `POST /lage` with
 * `{lage}` for tests of faults, `GET /halsa`.
 */
export function epostSida(sida: EpostSida): Server {
  return createServer((begaran, svar) => {
    svara(sida, begaran, svar).catch(() => {
      skickaJson(svar, 400, { fel: 'Begäran gick inte att förstå.' });
    });
  });
}

type Anrop = Readonly<{ sida: EpostSida; begaran: IncomingMessage; svar: ServerResponse; url: URL }>;

const VAGAR: Readonly<Record<string, (anrop: Anrop) => void | Promise<void>>> = {
  'GET /': ({ sida, svar }) => {
    skickaSida(svar, 200, 'Skickad e-post', lista(sida.lager.alla()));
  },
  'GET /las': ({ sida, svar, url }) => {
    lasEtt(sida.lager.ett(url.pathname.split('/')[2] ?? ''), svar);
  },
  'GET /brev': ({ sida, svar, url: { searchParams } }) => {
    skickaJson(svar, 200, sida.lager.alla({ till: searchParams.get('till'), efter: searchParams.get('efter') }));
  },
  'GET /halsa': ({ sida, svar }) => {
    skickaJson(svar, 200, sida.lage());
  },
  'POST /lage': async ({ sida, begaran, svar }) => {
    sida.byt(Lage.parse(JSON.parse(await lasKropp(begaran))));
    skickaJson(svar, 200, sida.lage());
  },
};

async function svara(sida: EpostSida, begaran: IncomingMessage, svar: ServerResponse): Promise<void> {
  const url = new URL(begaran.url ?? '/', 'http://127.0.0.1');
  const vag = VAGAR[`${begaran.method ?? ''} /${url.pathname.split('/')[1] ?? ''}`];
  if (vag === undefined) skickaSida(svar, 404, 'Sidan finns inte', html`<p><a href="/">Till skickad e-post</a></p>`);
  else await vag({ sida, begaran, svar, url });
}

function lista(brev: readonly Brev[]): Html {
  if (brev.length === 0) return html`<p>Inget har skickats än.</p>`;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Skickat</th>
        <th scope="col">Till</th>
        <th scope="col">Ämne</th>
      </tr>
    </thead>
    <tbody>
      ${brev.toReversed().map(
        ({ id, mottaget, till, amne }) =>
          html`<tr>
            <td>${mottaget}</td>
            <td>${till.join(', ')}</td>
            <td><a href="/las/${id}">${amne || 'Utan ämne'}</a></td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function lasEtt(brev: Brev | undefined, svar: ServerResponse): void {
  if (brev === undefined) {
    skickaSida(svar, 404, 'Brevet finns inte', html`<p><a href="/">Till skickad e-post</a></p>`);
    return;
  }
  const { amne, fran, till, mottaget, messageId, text } = brev;
  skickaSida(
    svar,
    200,
    amne || 'Utan ämne',
    html`<p>Från ${fran} till ${till.join(', ')}, ${mottaget}. Message-ID: ${messageId ?? 'saknas'}</p>
      <pre>${text}</pre>
      <p><a href="/">Till skickad e-post</a></p>`,
  );
}
