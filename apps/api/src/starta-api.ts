import 'reflect-metadata';
import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ApiModule } from './api.module';
import type { Delar } from './delar';
import { vagvakt } from './http/vagvakt';
import { OPERATIONER } from './operationer/alla-operationer';
import { Startfel } from '#integrations/process';

export type Api = Readonly<{
  port: number;
  app: NestExpressApplication;
  /** Takes no more requests, lets those under way finish for up to ten seconds, then ends. */
  stang: () => Promise<void>;
}>;

/** Bodies are read after the right is checked (`lasJsonKropp`), and faults are logged by `Problemfilter`. */
const NEST: Pick<NestApplicationOptions, 'bodyParser' | 'logger' | 'abortOnError'> = {
  bodyParser: false,
  logger: false,
  abortOnError: false,
};

const LANGST_BEGARAN_MS = 30_000;
const LANGST_SLUT_MS = 10_000;

/** Serves the API. Port 0 takes any free one. Throws `Startfel` when the port is taken. */
export async function startaApi(delar: Delar, plats: Readonly<{ host: string; port: number }>): Promise<Api> {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.med(delar), NEST);
  app.disable('x-powered-by');
  app.use(vagvakt({ tabell: OPERATIONER, logg: delar.logg, https: delar.publicUrl.startsWith('https:') }));
  await lyssna(app, plats);
  const server = app.getHttpServer();
  server.requestTimeout = LANGST_BEGARAN_MS;
  const adress = server.address();
  return {
    app,
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
      `API:et kan inte starta. HOST ${host} och PORT ${String(port)} går inte att lyssna på (${kod}).`,
    );
  }
}
