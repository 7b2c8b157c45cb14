import { DefaultLogger, Runtime } from '@temporalio/worker';
import { version } from '@temporalio/worker/package.json';
import { feltext } from './start-fel';

const EN_DAG_MS = 24 * 60 * 60 * 1000;

/** Downloads the `temporal` program to the folder given as argument, and starts it once to see that it runs. */
async function hamta(mapp: string): Promise<void> {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const runtime = Runtime.instance();
  const server = await runtime.createEphemeralServer({
    type: 'dev-server',
    exe: {
      type: 'cached-download',
      downloadDir: mapp,
      version: 'default',
      ttl: EN_DAG_MS,
      sdkName: 'sdk-typescript',
      sdkVersion: version,
    },
    namespace: 'default',
    ip: '127.0.0.1',
    port: null,
    uiPort: null,
    dbFilename: null,
    ui: false,
    log: { format: 'pretty', level: 'error' },
    extraArgs: [],
  });
  await runtime.shutdownEphemeralServer(server);
}

hamta(process.argv[2] ?? '.').catch((fel: unknown) => {
  process.stderr.write(`${feltext(fel)}\n`);
  process.exitCode = 1;
});
