import { DefaultLogger } from '@temporalio/worker';
import type { LogEntry, LogLevel, LogMetadata } from '@temporalio/worker';
import { felkedja } from '#integrations';
import type { Logg, Loggfalt, Niva } from '#integrations';

const NIVA: Readonly<Record<LogLevel, Niva>> = {
  TRACE: 'debug',
  DEBUG: 'debug',
  INFO: 'info',
  WARN: 'warn',
  ERROR: 'error',
};

const FALT = ['workflowId', 'runId', 'workflowRunId', 'workflowType', 'activityType', 'attempt', 'state'] as const;

/** The SDK's own lines in our form: ids and types, and errors by name (ADR 9). */
export function temporalLogg(logg: Logg): DefaultLogger {
  return new DefaultLogger('WARN', (rad: LogEntry) => {
    logg.skriv(NIVA[rad.level], 'temporal', { text: rad.message, ...falt(rad.meta ?? {}) });
  });
}

function falt(meta: LogMetadata): Loggfalt {
  const valda = FALT.flatMap((namn) => {
    const varde: unknown = meta[namn];
    return typeof varde === 'string' || typeof varde === 'number' ? [[namn, varde] as const] : [];
  });
  return { ...Object.fromEntries(valda), ...('error' in meta ? { fel: feltext(meta['error']) } : {}) };
}

/** Activities' errors carry no personal data (`utanPersonuppgifter`), nor do workflows', so the message may stand. */
function feltext(fel: unknown): string {
  return fel instanceof Error ? `${felkedja(fel)}: ${fel.message}` : String(fel);
}
