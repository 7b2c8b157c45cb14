import type { Client } from '@temporalio/client';

type Handelse = NonNullable<
  NonNullable<Awaited<ReturnType<ReturnType<Client['workflow']['getHandle']>['fetchHistory']>>['events']>[number]
>;

/** The events of one run, the newest unless `runId` is given. */
export async function historik(klient: Client, workflowId: string, runId?: string): Promise<readonly Handelse[]> {
  const { events } = await klient.workflow.getHandle(workflowId, runId).fetchHistory();
  return events ?? [];
}

/** The waits of all timers in the run, in seconds, oldest first. */
export async function timrar(klient: Client, workflowId: string): Promise<readonly number[]> {
  const handelser = await historik(klient, workflowId);
  return handelser.flatMap(({ timerStartedEventAttributes: timer }) =>
    timer?.startToFireTimeout === null || timer?.startToFireTimeout === undefined
      ? []
      : [Number(timer.startToFireTimeout.seconds)],
  );
}
