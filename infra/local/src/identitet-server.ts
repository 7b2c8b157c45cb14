import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import type { Exempelanvandare } from './exempel';
import { lasKropp } from './formular';
import { html, skickaSida } from './html';
import { INTERAKTION } from './identitet';
import { inloggningssida } from './identitet-sida';

const TITEL = 'Logga in i Revisionsvakt';

/** The provider's own endpoints, and the login page that it sends people to. */
export function identitetServer(provider: Provider, anvandare: readonly Exempelanvandare[]): Server {
  const oidc = provider.callback();
  return createServer((begaran, svar) => {
    if (begaran.url?.startsWith(INTERAKTION) !== true) {
      void oidc(begaran, svar);
      return;
    }
    loggaIn(provider, anvandare, begaran, svar).catch(() => {
      skickaSida(
        svar,
        400,
        'Inloggningen har gått ut',
        html`<p>Börja om från det program som du ville logga in i.</p>`,
      );
    });
  });
}

async function loggaIn(
  provider: Provider,
  anvandare: readonly Exempelanvandare[],
  begaran: IncomingMessage,
  svar: ServerResponse,
): Promise<void> {
  await provider.interactionDetails(begaran, svar);
  if (begaran.method !== 'POST') {
    skickaSida(svar, 200, TITEL, inloggningssida(anvandare, null));
    return;
  }
  const subjekt = new URLSearchParams(await lasKropp(begaran)).get('anvandare')?.trim() ?? '';
  if (!/^[\p{L}\p{N}@._+-]{1,200}$/u.test(subjekt)) {
    const fel = 'Skriv ett användarnamn: bokstäver, siffror och tecknen @ . _ + -';
    skickaSida(svar, 422, TITEL, inloggningssida(anvandare, fel));
    return;
  }
  await provider.interactionFinished(begaran, svar, { login: { accountId: subjekt, remember: false } });
}
