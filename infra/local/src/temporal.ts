import { Connection, isGrpcServiceError } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import type { Program } from './process';
import { feltext, StartFel } from './start-fel';
import { vantaTills } from './vanta';

/** The development server of Temporal's own CLI, its histories in one SQLite file. */
export function temporalServer(program: string, port: number, databasfil: string): Program {
  const argument = ['--headless', '--ip', '127.0.0.1', '--port', String(port), '--db-filename', databasfil];
  return {
    namn: 'temporal',
    kommando: program,
    argument: ['server', 'start-dev', ...argument, '--log-level', 'error'],
    redo: () => svararTemporal(`127.0.0.1:${String(port)}`),
  };
}

/** Whether a Temporal server answers at the address, without TLS. */
export async function svararTemporal(address: string): Promise<boolean> {
  try {
    const forbindelse = await Connection.connect({ address, connectTimeout: '2s' });
    await forbindelse.close();
    return true;
  } catch {
    return false;
  }
}

/** Where Temporal is. `extern`: somebody else's server, reached with the SDK's own settings (`TEMPORAL_API_KEY` …). */
export type TemporalPlats = Readonly<{ adress: string; namnrymd: string; extern: boolean }>;

/** Sees to it that the namespace exists. Throws `StartFel` when nothing answers. */
export async function sakraNamnrymd(plats: TemporalPlats, avbryt: AbortSignal): Promise<void> {
  const { namnrymd } = plats;
  const forbindelse = await anslut(plats);
  try {
    if (await finnsNamnrymd(forbindelse, namnrymd)) return;
    await forbindelse.workflowService
      .registerNamespace({ namespace: namnrymd, workflowExecutionRetentionPeriod: msToTs('30 days') })
      .catch((fel: unknown) => {
        if (!isGrpcServiceError(fel) || !fel.message.includes('ALREADY_EXISTS')) throw fel;
      });
    // The server's own parts learn of a new namespace after a moment.
    await vantaTills(() => finnsNamnrymd(forbindelse, namnrymd), { tidMs: 15_000, avbryt });
  } finally {
    await forbindelse.close();
  }
}

async function anslut({ adress, extern }: TemporalPlats): Promise<Connection> {
  try {
    const egna = extern ? loadClientConnectConfig().connectionOptions : {};
    return await Connection.connect({ ...egna, address: adress, connectTimeout: '10s' });
  } catch (fel) {
    throw new StartFel(`Temporal svarar inte på ${adress} (${feltext(fel)}). Kontrollera TEMPORAL_ADDRESS.`);
  }
}

/** Asked through the task queue API: describing the namespace answers before the rest of the server knows it. */
async function finnsNamnrymd(forbindelse: Connection, namnrymd: string): Promise<boolean> {
  try {
    await forbindelse.workflowService.listOpenWorkflowExecutions({ namespace: namnrymd, maximumPageSize: 1 });
    return true;
  } catch {
    return false;
  }
}
