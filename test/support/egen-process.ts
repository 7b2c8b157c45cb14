import { WEBBKLIENT, vantaTills, type Adresser } from '#local';
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** A program of ours that a test or the bench runs by itself, so that it can be killed at will. Nobody restarts it. */
export type EgenProcess = Readonly<{
  pid: number;
  url: string;
  /** Milliseconds from spawn to the first 200 from /readyz. */
  startMs: number;
  /** How it ended: the signal, or the exit code as text. */
  slut: Promise<string>;
  /** As a crash would, and waits for it. */
  doda: () => Promise<void>;
  /** Asks it to end in order, and waits for it. */
  stoppa: () => Promise<void>;
}>;

type Miljo = Readonly<Record<string, string>>;
type Appval = Readonly<{ url: string; fil: string; miljo: Miljo }>;

const TID_ATT_BLI_REDO_MS = 30_000;
const REDO_MELLANRUM_MS = 10;

/** The API, on the address that the engine keeps for it. Resolves when it is ready. */
export const startaApi = (adresser: Adresser, extra: Miljo = {}): Promise<EgenProcess> =>
  starta({
    url: adresser.api,
    fil: 'apps/api/src/main.js',
    miljo: {
      HOST: '127.0.0.1',
      PORT: new URL(adresser.api).port,
      PUBLIC_URL: adresser.api,
      DATABASE_URL: adresser.databasApp,
      OIDC_ISSUER: adresser.issuer,
      OIDC_AUDIENCE: adresser.audience,
      KLOCKA: 'stegad',
      ...extra,
    },
  });

/** The web, on the address that the engine keeps for it. Resolves when it is ready. */
export const startaWebb = (adresser: Adresser): Promise<EgenProcess> =>
  starta({
    url: adresser.webb,
    fil: 'apps/web/src/main.js',
    miljo: {
      HOST: '127.0.0.1',
      PORT: new URL(adresser.webb).port,
      PUBLIC_URL: adresser.webb,
      DATABASE_URL: adresser.databasApp,
      OIDC_ISSUER: adresser.issuer,
      OIDC_CLIENT_ID: WEBBKLIENT,
      KLOCKA: 'stegad',
    },
  });

/** A worker on a free port, beside any other. Resolves when it is ready. */
export async function startaWorker(adresser: Adresser, extra: Miljo = {}): Promise<EgenProcess> {
  const port = String(await ledigPort());
  return starta({
    url: `http://127.0.0.1:${port}`,
    fil: 'apps/worker/src/main.js',
    miljo: {
      HEALTH_PORT: port,
      PUBLIC_URL: adresser.api,
      DATABASE_URL: adresser.databasWorker,
      TEMPORAL_ADDRESS: adresser.temporal,
      TEMPORAL_NAMESPACE: adresser.temporalNamespace,
      SMTP_URL: adresser.smtp,
      MAIL_FROM: 'revisionsvakt@provkoping.example',
      KLOCKA: 'stegad',
      ...extra,
    },
  });
}

async function starta({ url, fil, miljo }: Appval): Promise<EgenProcess> {
  const borjan = performance.now();
  const barn = spawn(process.execPath, ['--enable-source-maps', join(process.cwd(), 'dist', fil)], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, TZ: 'UTC', ...miljo },
  });
  const klagan: string[] = [];
  barn.stderr.on('data', (bit: Buffer) => klagan.push(bit.toString('utf8')));
  const slut = slutet(barn);
  let lever = true;
  void slut.then(() => {
    lever = false;
  });
  // A process that dies on its way is also an answer: it may be what the test is about.
  await vantaTills(async () => !lever || (await arRedo(url)), {
    tidMs: TID_ATT_BLI_REDO_MS,
    mellanrumMs: REDO_MELLANRUM_MS,
  });
  if (barn.pid === undefined) throw new Error(`${fil} gick inte att starta: ${klagan.join('')}`);
  const avsluta = async (signal: NodeJS.Signals): Promise<void> => {
    barn.kill(signal);
    await slut;
  };
  return {
    pid: barn.pid,
    url,
    startMs: performance.now() - borjan,
    slut,
    doda: () => avsluta('SIGKILL'),
    stoppa: () => avsluta('SIGTERM'),
  };
}

const slutet = (barn: ChildProcess): Promise<string> =>
  new Promise((klart) => {
    barn.once('exit', (kod, signal) => {
      klart(signal ?? String(kod));
    });
    barn.once('error', (fel) => {
      klart(fel.message);
    });
  });

async function arRedo(url: string): Promise<boolean> {
  try {
    const svar = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2_000) });
    await svar.arrayBuffer();
    return svar.ok;
  } catch {
    return false;
  }
}

const ledigPort = (): Promise<number> =>
  new Promise((klart, fel) => {
    const server = createServer();
    server.once('error', fel);
    server.listen(0, '127.0.0.1', () => {
      const adress = server.address();
      server.close(() => {
        if (typeof adress === 'object' && adress !== null) klart(adress.port);
        else fel(new Error('Ingen ledig port.'));
      });
    });
  });
