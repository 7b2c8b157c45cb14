import { ScheduleNotFoundError, ScheduleOverlapPolicy } from '@temporalio/client';
import type { Client, ScheduleOptions } from '@temporalio/client';
import { AVSTAMNINGSSCHEMA, UPPGIFTSKO, WORKFLOW } from '#contracts/workflows';

const SVARSTID_MS = 5_000;

const SCHEMA = {
  spec: { calendars: [{ minute: { start: 0, end: 59, step: 15 }, hour: '*' }], timezone: 'Europe/Stockholm' },
  action: {
    type: 'startWorkflow',
    workflowType: WORKFLOW.avstamning,
    workflowId: WORKFLOW.avstamning,
    taskQueue: UPPGIFTSKO,
    args: [],
  },
  policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 minute' },
} satisfies Omit<ScheduleOptions, 'scheduleId'>;

/** Checks that the schedule is there; when it is not, Temporal is new or has lost it: creates it and runs it at once. */
export async function sakerstallSchemat(klient: Client): Promise<void> {
  await klient.withDeadline(Date.now() + SVARSTID_MS, async () => {
    try {
      await klient.schedule.getHandle(AVSTAMNINGSSCHEMA).describe();
    } catch (fel) {
      if (!(fel instanceof ScheduleNotFoundError)) throw fel;
      await klient.schedule.create({ ...SCHEMA, scheduleId: AVSTAMNINGSSCHEMA, state: { triggerImmediately: true } });
    }
  });
}

/** Gives an existing schedule this version's definition and runs it at once. A pause set by an operator stays. */
export async function fornyaSchemat(klient: Client): Promise<void> {
  await klient.withDeadline(Date.now() + SVARSTID_MS, async () => {
    const handtag = klient.schedule.getHandle(AVSTAMNINGSSCHEMA);
    await handtag.update(({ state }) => ({ ...SCHEMA, state }));
    await handtag.trigger(ScheduleOverlapPolicy.SKIP);
  });
}
