import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { StartFel } from './start-fel';

/** The parts that listen, and the port each one wants on 127.0.0.1. */
export const ONSKADE_PORTAR = {
  webb: 3010,
  api: 3000,
  identitet: 3100,
  epostSida: 3200,
  smtp: 3025,
  workerHalsa: 3300,
  databas: 54320,
  temporal: 7233,
} as const;

export type Portnamn = keyof typeof ONSKADE_PORTAR;
export type Portar = Readonly<Record<Portnamn, number>>;

const VAD: Record<Portnamn, string> = {
  webb: 'webben',
  api: 'API:t',
  identitet: 'inloggningen',
  epostSida: 'sidan med skickad e-post',
  smtp: 'e-postservern',
  workerHalsa: 'workerns hälsokoll',
  databas: 'databasen',
  temporal: 'Temporal',
};

/**
 * Gives each name its wanted port, or another free one when that is taken; each change is told in one line.
 * 0 means any free port, and is not told.
 */
export async function valjPortar<N extends Portnamn>(
  onskade: Readonly<Record<N, number>>,
  sag: (rad: string) => void,
): Promise<Record<N, number>> {
  const valda = new Map<string, number>();
  for (const [namn, onskad] of Object.entries<number>(onskade)) {
    const upptagen = [...valda.values()].includes(onskad) || (onskad !== 0 && !(await arLedig(onskad)));
    const port = upptagen || onskad === 0 ? await annanPort(valda) : onskad;
    if (upptagen) sag(`Port ${String(onskad)} är upptagen: ${VAD[namn as N]} använder ${String(port)} i stället.`);
    valda.set(namn, port);
  }
  return Object.fromEntries(valda) as Record<N, number>;
}

/**
 * Chosen below the range that the system takes its own ports from: there, any program's outgoing connection could sit
 * on a part's port while that part is restarted.
 */
const FORST = 20_000;
const EFTER_SIST = 32_000;
const FLEST_FORSOK = 200;

async function annanPort(valda: ReadonlyMap<string, number>): Promise<number> {
  for (let forsok = 0; forsok < FLEST_FORSOK; forsok += 1) {
    const port = randomInt(FORST, EFTER_SIST);
    if (![...valda.values()].includes(port) && (await arLedig(port))) return port;
  }
  throw new StartFel('Datorn har ingen ledig port på 127.0.0.1 mellan 20000 och 32000.');
}

/** Tried by listening for a moment. */
function arLedig(port: number): Promise<boolean> {
  return new Promise((klart) => {
    const server = createServer();
    server.once('error', () => {
      klart(false);
    });
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.close(() => {
        klart(true);
      });
    });
  });
}
