import { oppnaLager, type OppetLager } from '#persistence';
import { nyDatabas, type Testdatabas } from './databas';

/** A database of its own with the record open for both accounts, on the stepped clock. */
export type Testlager = Readonly<{
  databas: Testdatabas;
  app: OppetLager;
  worker: OppetLager;
  stang: () => Promise<void>;
}>;

export async function testlager(poolstorlek = 5): Promise<Testlager> {
  const databas = await nyDatabas();
  const app = await oppnaLager({ url: databas.appUrl, klocka: 'stegad', poolstorlek });
  const worker = await oppnaLager({ url: databas.workerUrl, klocka: 'stegad', poolstorlek });
  return {
    databas,
    app,
    worker,
    stang: async () => {
      await app.stang();
      await worker.stang();
      await databas.stang();
    },
  };
}
