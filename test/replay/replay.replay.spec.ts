import { join } from 'node:path';
import { DefaultLogger, Runtime, Worker, bundleWorkflowCode } from '@temporalio/worker';
import type { WorkflowBundleOption } from '@temporalio/worker';
import * as workflows from '#workflows';
import { inspelningar } from './historier';
import type { Inspelning } from './historier';

Runtime.install({
  logger: new DefaultLogger('ERROR'),
  telemetryOptions: { logging: { filter: 'ERROR', forward: {} } },
});

const BYGGT: WorkflowBundleOption = { codePath: join(process.cwd(), 'dist', 'workflow-bundle.js') };

// The control bundles a workflow of its own, which takes seconds on a busy machine.
jest.setTimeout(60_000);

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

  it('och varje arbetsflöde har en inspelning', () => {
    const typer = inspelningar().map(
      ({ history }) => history.events?.[0]?.workflowExecutionStartedEventAttributes?.workflowType?.name,
    );
    expect([...new Set(typer)].sort()).toEqual(Object.keys(workflows).sort());
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
