import { byggd } from './rot';
import type { Sammanhang } from './sammanhang';
import { svararOk } from './vanta';

/** Starts the mail server with its page, unless mail goes to a server of somebody else's. */
export async function startaEpost(sammanhang: Sammanhang): Promise<void> {
  const { adresser, tillstand, portar, kor } = sammanhang;
  if (adresser.epostSida === null) return;
  const halsa = `${adresser.epostSida}/halsa`;
  await kor('epost', {
    namn: 'epost',
    kommando: process.execPath,
    argument: [byggd('infra/local/src/epost-main.js')],
    miljo: {
      ...process.env,
      TZ: 'UTC',
      PORT: String(portar.epostSida),
      SMTP_PORT: String(portar.smtp),
      EPOST_MAPP: tillstand.fil('epost'),
    },
    redo: () => svararOk(halsa),
  });
}
