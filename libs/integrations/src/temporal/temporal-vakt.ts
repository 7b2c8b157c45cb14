import type { Client } from '@temporalio/client';
import type { Vakt } from '#application';
import {
  SIGNAL,
  UPPGIFTSKO,
  WORKFLOW,
  arendeWorkflowId,
  rapporteringWorkflowId,
  utskickWorkflowId,
} from '#contracts/workflows';
import type { RapporteringInput, RevisionsarendeInput, UtskickInput } from '#contracts/workflows';

/** After this the caller gets an error and may try again; the signal may have arrived all the same, which does no harm. */
const SVARSTID_MS = 5_000;

type Input = RevisionsarendeInput | UtskickInput | RapporteringInput;

/** Wakes workflows by signal-with-start: one call, whether the workflow runs, has ended or never was (ADR 1). */
export function temporalVakt(klient: Client): Vakt {
  const vack = async (typ: string, workflowId: string, signal: string, input: Input) => {
    await klient.withDeadline(Date.now() + SVARSTID_MS, () =>
      klient.workflow.signalWithStart(typ, { workflowId, taskQueue: UPPGIFTSKO, args: [input], signal }),
    );
  };
  return {
    vackArende: (kommunId, arendeId) =>
      vack(WORKFLOW.revisionsarende, arendeWorkflowId(arendeId), SIGNAL.arendeAndrat, { kommunId, arendeId }),
    vackUtskick: (kommunId) => vack(WORKFLOW.utskick, utskickWorkflowId(kommunId), SIGNAL.notiserFinns, { kommunId }),
    vackRapportering: (kommunId) =>
      vack(WORKFLOW.rapportering, rapporteringWorkflowId(kommunId), SIGNAL.dagsAttRapportera, { kommunId }),
  };
}
