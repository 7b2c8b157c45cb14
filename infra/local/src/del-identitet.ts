import { byggd } from './rot';
import type { Sammanhang } from './sammanhang';
import { StartFel } from './start-fel';
import { svararOk } from './vanta';

/** Starts the local OpenID provider, or sees to it that the one that was given answers. */
export async function startaIdentitet(sammanhang: Sammanhang): Promise<void> {
  const { installningar, adresser, tillstand, portar, hemligheter, kor, tokenSekunder } = sammanhang;
  const upptackt = `${adresser.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  if (installningar.OIDC_ISSUER !== undefined) {
    if (!(await svararOk(upptackt)))
      throw new StartFel(`Inloggningen svarar inte på ${upptackt}. Kontrollera OIDC_ISSUER.`);
    return;
  }
  await kor('identitet', {
    namn: 'identitet',
    kommando: process.execPath,
    argument: [byggd('infra/local/src/identitet-main.js')],
    miljo: {
      ...process.env,
      TZ: 'UTC',
      PORT: String(portar.identitet),
      OIDC_ISSUER: adresser.issuer,
      IDENTITET_NYCKELFIL: tillstand.fil('identitet-nyckel.json'),
      IDENTITET_KAKHEMLIGHET: hemligheter.kakor,
      IDENTITET_TOKEN_SEKUNDER: String(tokenSekunder),
    },
    redo: () => svararOk(upptackt),
  });
}
