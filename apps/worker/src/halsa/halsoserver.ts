import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import { felkedja } from '#integrations';
import type { Halsolage } from './halsolage';
import { Startfel } from '#integrations/process';

type Adress = Readonly<{ host: string; port: number }>;

export type Halsoserver = Readonly<{ port: number; stang: () => Promise<void> }>;

/**
 * `/livez`: the process runs. `/readyz`: 200 when database, Temporal and outbox all work, otherwise 503 and which do not.
 * Port 0 takes any free one. Throws `Startfel` when it cannot listen there.
 */
export async function startaHalsoserver({ host, port }: Adress, lage: Halsolage): Promise<Halsoserver> {
  const server = createServer((begaran, svar) => {
    void besvara(begaran.url ?? '', lage, svar);
  });
  await lyssna(server, { host, port });
  const adress = server.address();
  return {
    port: typeof adress === 'object' && adress !== null ? adress.port : port,
    stang: async () => {
      const stangd = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await stangd;
    },
  };
}

async function besvara(vag: string, lage: Halsolage, svar: ServerResponse): Promise<void> {
  if (vag === '/livez') {
    sand(svar, 200, { status: 'OK' });
  } else if (vag === '/readyz') {
    const delar = await lage.rapport();
    const redo = Object.values(delar).every(Boolean);
    sand(svar, redo ? 200 : 503, { status: redo ? 'OK' : 'INTE_REDO', delar });
  } else {
    sand(svar, 404, { status: 'OKAND_ADRESS' });
  }
}

function sand(svar: ServerResponse, kod: number, kropp: unknown): void {
  svar.writeHead(kod, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  svar.end(JSON.stringify(kropp));
}

async function lyssna(server: Server, { host, port }: Adress): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (fel) {
    throw new Startfel(
      `Workern kan inte starta. HEALTH_HOST ${host} med HEALTH_PORT ${String(port)} går inte att använda (${felkedja(fel)}): ange en egen adress och en ledig port.`,
    );
  }
}
