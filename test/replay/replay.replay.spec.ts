import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DefaultLogger, Runtime, Worker, bundleWorkflowCode } from '@temporalio/worker';
import type { WorkflowBundleOption } from '@temporalio/worker';
import * as workflows from '#workflows';
import { inspeladeVersioner, inspelningar } from './historier';
import type { Inspelning } from './historier';

Runtime.install({
  logger: new DefaultLogger('ERROR'),
  telemetryOptions: { logging: { filter: 'ERROR', forward: {} } },
});

const BYGGT: WorkflowBundleOption = { codePath: join(process.cwd(), 'dist', 'workflow-bundle.js') };

// The control bundles a workflow of its own, which takes seconds on a busy machine.
jest.setTimeout(60_000);

const VERSION = z.object({ version: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8'))).version;

/** The workflows that a version's recordings are of. Names are permanent, so they only grow in number. */
function inspeladeTyper(version: string): readonly string[] {
  const typer = inspelningar()
    .filter(({ namn }) => namn.startsWith(`${version}/`))
    .map(({ history }) => history.events?.[0]?.workflowExecutionStartedEventAttributes?.workflowType?.name ?? '');
  return [...new Set(typer)].sort();
}

/** Name of the error per recording that the workflows would no longer follow. */
async function spelaUpp(alla: readonly Inspelning[], workflowBundle: WorkflowBundleOption) {
  const fel: Record<string, string> = {};
  const historier = alla.map(({ namn, history }) => ({ workflowId: namn, history }));
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle }, historier)) {
    if (error !== undefined) fel[workflowId] = error.name;
  }
  return fel;
}

describe('Arbetsflödena följer det som redan har hänt', () => {
  it('i varje inspelad historik, från varje version', async () => {
    expect(await spelaUpp(inspelningar(), BYGGT)).toEqual({});
  });

  it('och varje version som har givits ut har inspelningar, liksom den som är på väg', () => {
    const utgivna = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## \[(\d[^\]]*)\]/gm)].map(([, nr]) => nr);
    expect(inspeladeVersioner()).toEqual(expect.arrayContaining([...utgivna, VERSION]));
  });

  it('och i varje version är alla dess arbetsflöden inspelade, och inget äldre borta', () => {
    let fore: readonly string[] = [];
    for (const version of inspeladeVersioner()) {
      const typer = inspeladeTyper(version);
      expect(typer).toEqual(expect.arrayContaining([...fore]));
      fore = typer;
    }
    expect(inspeladeTyper(VERSION)).toEqual(Object.keys(workflows).sort());
  });

  it('annars upptäcks det: ett ärende som väntar innan det ser efter', async () => {
    const { code } = await bundleWorkflowCode({
      workflowsPath: join(process.cwd(), 'test', 'replay', 'andrade', 'revisionsarende.ts'),
      logger: new DefaultLogger('ERROR'),
    });
    const arenden = inspelningar().filter(({ namn }) => namn.includes('revisionsarende-'));
    const fel = await spelaUpp(arenden, { code });
    expect(Object.keys(fel)).toEqual(arenden.map(({ namn }) => namn));
    expect(new Set(Object.values(fel))).toEqual(new Set(['DeterminismViolationError']));
  });
});
