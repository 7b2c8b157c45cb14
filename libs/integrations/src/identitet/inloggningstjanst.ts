import * as oidc from 'openid-client';
import { IdentitetstjanstenOnabar, InloggningenMisslyckades } from './identitetsfel';
import type { Identitet } from './tokenvakt';

const VANTETID_S = 5;

export type Inloggningsinstallningar = Readonly<{
  issuer: string;
  klientId: string;
  /** Null for a public client, which PKCE alone protects. */
  klienthemlighet: string | null;
  /** Where the issuer sends the browser back after a login, registered there. */
  retur: string;
  /** Where it sends the browser after a logout, registered there. */
  efterUtloggning: string;
}>;

/** What ties the answer of the issuer to the browser that asked; all three are secrets of that browser. */
export type Inloggningsforsok = Readonly<{ state: string; nonce: string; verifierare: string }>;

/** Somebody whom the issuer has vouched for, and its signed word on it. */
export type Inloggad = Identitet & Readonly<{ idToken: string }>;

/** Logs people in at any OpenID provider: authorization code with PKCE, and out again (design 9). */
export interface Inloggningstjanst {
  /** Where to send the browser. `nyPerson`: the issuer is to ask who it is even when it knows. */
  borja(forsok: Inloggningsforsok, nyPerson: boolean): Promise<URL>;
  /** Exchanges what came back in the address. Rejects with `InloggningenMisslyckades`. */
  slutfor(atervand: URL, forsok: Inloggningsforsok): Promise<Inloggad>;
  /** Where to send the browser so that the issuer forgets it too; null when the issuer has no such place. */
  utloggning(idToken: string | null): Promise<URL | null>;
}

/** Nothing is fetched until the first login: the web starts while the issuer is away. All reject with `IdentitetstjanstenOnabar`. */
export function inloggningstjanst(val: Inloggningsinstallningar): Inloggningstjanst {
  let upptackt: Promise<oidc.Configuration> | null = null;
  const tjansten = (): Promise<oidc.Configuration> => {
    upptackt ??= upptack(val).catch((fel: unknown) => {
      upptackt = null;
      throw new IdentitetstjanstenOnabar({ cause: fel });
    });
    return upptackt;
  };
  return {
    async borja({ state, nonce, verifierare }, nyPerson) {
      return oidc.buildAuthorizationUrl(await tjansten(), {
        redirect_uri: val.retur,
        scope: 'openid',
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifierare),
        code_challenge_method: 'S256',
        ...(nyPerson ? { prompt: 'login' } : {}),
      });
    },
    async slutfor(atervand, forsok) {
      const config = await tjansten();
      return inloggad(val.issuer, await vaxla(config, atervand, forsok));
    },
    async utloggning(idToken) {
      const config = await tjansten();
      if (config.serverMetadata().end_session_endpoint === undefined) return null;
      const vem = idToken === null ? {} : { id_token_hint: idToken };
      return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: val.efterUtloggning, ...vem });
    },
  };
}

function upptack({ issuer, klientId, klienthemlighet }: Inloggningsinstallningar): Promise<oidc.Configuration> {
  const lokal = new URL(issuer).protocol === 'http:'; // refused in production by the settings
  return oidc.discovery(
    new URL(issuer),
    klientId,
    undefined,
    klienthemlighet === null ? oidc.None() : oidc.ClientSecretBasic(klienthemlighet),
    { timeout: VANTETID_S, ...(lokal ? { execute: [oidc.allowInsecureRequests] } : {}) },
  );
}

async function vaxla(config: oidc.Configuration, atervand: URL, { state, nonce, verifierare }: Inloggningsforsok) {
  try {
    return await oidc.authorizationCodeGrant(config, atervand, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifierare,
      idTokenExpected: true,
    });
  } catch (fel) {
    // Everything about this one answer, such as a code that has been used, names itself by a code; the rest is the network.
    if (fel instanceof oidc.ResponseBodyError || fel instanceof oidc.AuthorizationResponseError) {
      throw new InloggningenMisslyckades(fel.error);
    }
    if (fel instanceof oidc.ClientError && fel.code !== undefined && fel.code !== 'OAUTH_TIMEOUT') {
      throw new InloggningenMisslyckades(fel.code);
    }
    throw new IdentitetstjanstenOnabar({ cause: fel });
  }
}

function inloggad(issuer: string, tokens: Awaited<ReturnType<typeof vaxla>>): Inloggad {
  const subject = tokens.claims()?.sub ?? '';
  if (subject === '' || tokens.id_token === undefined) throw new InloggningenMisslyckades('UTAN_SUBJECT');
  return { issuer, subject, idToken: tokens.id_token };
}
