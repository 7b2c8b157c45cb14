import { WEBBKLIENT } from './identitet-namn';
import { byggd } from './rot';
import type { Sammanhang } from './sammanhang';
import { svararOk } from './vanta';

export async function startaWebb({ adresser, portar, kor, klocka, installningar }: Sammanhang): Promise<void> {
  await kor('webb', {
    namn: 'webb',
    kommando: process.execPath,
    argument: ['--max-semi-space-size=2', '--enable-source-maps', byggd('apps/web/src/main.js')],
    miljo: {
      ...process.env,
      TZ: 'UTC',
      HOST: '127.0.0.1',
      PORT: String(portar.webb),
      PUBLIC_URL: adresser.webb,
      DATABASE_URL: adresser.databasApp,
      OIDC_ISSUER: adresser.issuer,
      OIDC_CLIENT_ID: installningar.OIDC_CLIENT_ID ?? WEBBKLIENT,
      KLOCKA: klocka,
    },
    redo: () => svararOk(`${adresser.webb}/readyz`),
  });
}
