import type { JWK } from 'jose';
import {
  interactionPolicy,
  Provider,
  type ClientMetadata,
  type Configuration,
  type KoaContextWithOIDC,
  type ResourceServer,
} from 'oidc-provider';
import { Html, html, skickaSida } from './html';
import { IdentitetLager } from './identitet-lager';
import { API_RESURS, LOKAL_KLIENT, LOOPBACK_REDIRECT, WEBBKLIENT } from './identitet-namn';

export const INTERAKTION = '/interaktion/';

export type IdentitetInstallning = Readonly<{
  issuer: string;
  nyckel: JWK;
  kakhemlighet: string;
  /** Lifetime of an access token in seconds. */
  tokenSekunder: number;
  namnFor: (subjekt: string) => string;
}>;

const EN_MINUT_S = 60;
const EN_TIMME_S = 3600;
const EN_ARBETSDAG_S = 8 * EN_TIMME_S;

/**
 * A real OpenID provider for the local stack: authorization code with PKCE and nothing else, signed access tokens
 * for the API, no passwords. Whoever reaches it may be anyone, so it listens on loopback only and is never run in
 * production (`identitet-main.ts`).
 */
export function skapaProvider(val: IdentitetInstallning): Provider {
  const configuration: Configuration = {
    adapter: IdentitetLager,
    clients: [KLIENT, WEBBEN],
    jwks: { keys: [val.nyckel] as never },
    cookies: { keys: [val.kakhemlighet] },
    claims: { openid: ['sub'], profile: ['name'] },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub, name: val.namnFor(sub) }) }),
    pkce: { required: () => true },
    responseTypes: ['code'],
    interactions: { policy: baraInloggning(), url: (_ctx, { uid }) => `${INTERAKTION}${uid}` },
    loadExistingGrant: beviljaAllt,
    renderError: visaFel,
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: fragaOmUtloggning, postLogoutSuccessSource: utloggad },
      resourceIndicators: tokenForApi(val.tokenSekunder),
    },
    ttl: {
      AccessToken: val.tokenSekunder,
      AuthorizationCode: EN_MINUT_S,
      IdToken: EN_TIMME_S,
      Interaction: EN_TIMME_S,
      Session: EN_ARBETSDAG_S,
      Grant: EN_ARBETSDAG_S,
    },
  };
  return new Provider(val.issuer, configuration);
}

const KLIENT: ClientMetadata = {
  client_id: LOKAL_KLIENT,
  application_type: 'native',
  token_endpoint_auth_method: 'none',
  redirect_uris: [LOOPBACK_REDIRECT],
  grant_types: ['authorization_code'],
  response_types: ['code'],
};

/** The web on this machine, on whatever port it has (RFC 8252 7.3). Public: PKCE alone ties the code to its asker. */
const WEBBEN: ClientMetadata = {
  ...KLIENT,
  client_id: WEBBKLIENT,
  redirect_uris: ['http://127.0.0.1/logga-in/retur'],
  post_logout_redirect_uris: ['http://127.0.0.1/utloggad'],
};

/** Every access token is a signed one for the API, also when the client forgot to say which resource it wants. */
const tokenForApi = (sekunder: number) => ({
  enabled: true,
  defaultResource: () => API_RESURS,
  useGrantedResource: () => true,
  getResourceServerInfo: (): ResourceServer => ({
    scope: '',
    audience: API_RESURS,
    accessTokenFormat: 'jwt',
    accessTokenTTL: sekunder,
    jwt: { sign: { alg: 'RS256' } },
  }),
});

/** Nobody is asked to consent: the clients are our own. */
function baraInloggning() {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  return policy;
}

async function beviljaAllt(ctx: KoaContextWithOIDC) {
  const { provider, client, session, account } = ctx.oidc;
  if (client === undefined || account === undefined) return undefined;
  const tidigare = session?.grantIdFor(client.clientId);
  const befintlig = tidigare === undefined ? undefined : await provider.Grant.find(tidigare);
  if (befintlig !== undefined) return befintlig;
  const grant = new provider.Grant({ accountId: account.accountId, clientId: client.clientId });
  grant.addOIDCScope('openid profile');
  grant.addResourceScope(API_RESURS, '');
  await grant.save();
  return grant;
}

/** `formular` is the provider's own, without a button. */
function fragaOmUtloggning(ctx: KoaContextWithOIDC, formular: string): void {
  const knapp = html`<p><button name="logout" value="yes">Logga ut</button></p>`;
  skickaTitelsida(ctx, 'Logga ut ur inloggningen', new Html(formular.replace('</form>', `${knapp.text}</form>`)));
}

function utloggad(ctx: KoaContextWithOIDC): void {
  skickaTitelsida(ctx, 'Du är utloggad', html`<p>Stäng fönstret, eller gå tillbaka till programmet.</p>`);
}

function skickaTitelsida(ctx: KoaContextWithOIDC, titel: string, innehall: Html): void {
  ctx.respond = false;
  skickaSida(ctx.res, 200, titel, innehall);
}

function visaFel(ctx: KoaContextWithOIDC, ut: { error: string; error_description?: string | undefined }): void {
  ctx.respond = false;
  skickaSida(
    ctx.res,
    ctx.status,
    'Det gick inte att logga in',
    html`<p>Inloggningen har gått ut eller begärdes på fel sätt. Börja om från det program som du ville logga in i.</p>
      <p><code>${ut.error}</code> ${ut.error_description ?? ''}</p>`,
  );
}
