import 'reflect-metadata';
import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Startfel } from '#integrations/process';
import type { Delar } from './delar';
import { webbvakt } from './http/webbvakt';
import { statiskt } from './statiskt/statiskt';
import { WebbModule } from './webb.module';

export type Webb = Readonly<{
  port: number;
  /** Takes no more requests, lets those under way finish for up to ten seconds, then ends. */
  stang: () => Promise<void>;
}>;

/** Forms are read after it is known whose they are (`lasFormular`), and faults are logged by `Sidfelfilter`. */
const NEST: Pick<NestApplicationOptions, 'bodyParser' | 'logger' | 'abortOnError'> = {
  bodyParser: false,
  logger: false,
  abortOnError: false,
};

const LANGST_BEGARAN_MS = 30_000;
const LANGST_SLUT_MS = 10_000;

/** Serves the pages. Port 0 takes any free one. Throws `Startfel` when the port is taken. */
export async function startaWebb(delar: Delar, plats: Readonly<{ host: string; port: number }>): Promise<Webb> {
  const app = await NestFactory.create<NestExpressApplication>(WebbModule.med(delar), NEST);
  app.disable('x-powered-by');
  app.use(statiskt());
  app.use(webbvakt(delar));
  await lyssna(app, plats);
  const server = app.getHttpServer();
  server.requestTimeout = LANGST_BEGARAN_MS;
  const adress = server.address();
  return {
    port: typeof adress === 'object' && adress !== null ? adress.port : plats.port,
    stang: async () => {
      const tvinga = setTimeout(() => {
        server.closeAllConnections();
      }, LANGST_SLUT_MS);
      await app.close().finally(() => {
        clearTimeout(tvinga);
      });
    },
  };
}

async function lyssna(app: NestExpressApplication, { host, port }: Readonly<{ host: string; port: number }>) {
  try {
    await app.listen(port, host);
  } catch (fel) {
    const kod = fel instanceof Error && 'code' in fel ? String(fel.code) : '';
    if (kod === '') throw fel;
    throw new Startfel(
      `Webben kan inte starta. HOST ${host} och PORT ${String(port)} går inte att lyssna på (${kod}).`,
    );
  }
}
