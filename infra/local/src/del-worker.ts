import { byggd } from './rot';
import type { Sammanhang } from './sammanhang';
import { svararOk } from './vanta';

export async function startaWorker(sammanhang: Sammanhang): Promise<void> {
  const { adresser, portar, kor, klocka, installningar } = sammanhang;
  await kor('worker', {
    namn: 'worker',
    kommando: process.execPath,
    argument: ['--enable-source-maps', byggd('apps/worker/src/main.js')],
    miljo: {
      ...process.env,
      TZ: 'UTC',
      HEALTH_PORT: String(portar.workerHalsa),
      PUBLIC_URL: adresser.webb,
      DATABASE_URL: adresser.databasWorker,
      TEMPORAL_ADDRESS: adresser.temporal,
      TEMPORAL_NAMESPACE: adresser.temporalNamespace,
      SMTP_URL: adresser.smtp,
      MAIL_FROM: installningar.MAIL_FROM,
      KLOCKA: klocka,
    },
    redo: () => svararOk(`${adresser.workerHalsa}/readyz`),
  });
}
