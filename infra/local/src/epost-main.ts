import { once } from 'node:events';
import { z } from 'zod';
import { EpostLager } from './epost-lager';
import { epostSida } from './epost-sida';
import { smtpServer, type EpostLage } from './epost-smtp';
import { korTjanst } from './tjanst';

const Miljo = z.object({
  PORT: z.coerce.number().int(),
  SMTP_PORT: z.coerce.number().int(),
  EPOST_MAPP: z.string(),
});

korTjanst(async () => {
  const { PORT, SMTP_PORT, EPOST_MAPP } = Miljo.parse(process.env);
  const lager = new EpostLager(EPOST_MAPP);
  let lage: EpostLage = { lage: 'normal' };
  const smtp = smtpServer(lager, () => lage);
  await once(smtp.listen(SMTP_PORT, '127.0.0.1'), 'listening');
  const sida = epostSida({
    lager,
    lage: () => lage,
    byt: (ny) => {
      lage = ny;
    },
  });
  sida.listen(PORT, '127.0.0.1');
  return async () => {
    sida.close();
    sida.closeAllConnections();
    await new Promise<void>((klart) => {
      smtp.close(klart);
    });
  };
});
