/*
 * The names and messages that workflows, worker and clients share. Permanent: a case's workflow lives for years, so
 * a name here is only ever added to (design 5). No imports: this file is part of the workflow bundle (stack trap 14).
 */

/** The one task queue of the worker. */
export const UPPGIFTSKO = 'revisionsvakt';

export const WORKFLOW = {
  revisionsarende: 'revisionsarende',
  utskick: 'utskick',
  rapportering: 'rapportering',
  avstamning: 'avstamning',
} as const;

export const SIGNAL = {
  /** Something in the case has changed: look again. */
  arendeAndrat: 'arendeAndrat',
  /** There may be notices to send. */
  notiserFinns: 'notiserFinns',
  /** There may be something to report. */
  dagsAttRapportera: 'dagsAttRapportera',
} as const;

/** Id of the schedule that starts `avstamning`. */
export const AVSTAMNINGSSCHEMA = 'avstamning';

export const arendeWorkflowId = (arendeId: string): string => `${WORKFLOW.revisionsarende}/${arendeId}`;
export const utskickWorkflowId = (kommunId: string): string => `${WORKFLOW.utskick}/${kommunId}`;

export const rapporteringWorkflowId = (kommunId: string): string => `${WORKFLOW.rapportering}/${kommunId}`;

/** The case or kommun that a workflow id names: what stands after the slash. */
export const idUrWorkflowId = (workflowId: string): string => workflowId.slice(workflowId.indexOf('/') + 1);

/** `handelserPerKorning`: history events before continue-as-new; left out in the running system (ADR 4), small in tests. */
export type RevisionsarendeInput = Readonly<{ kommunId: string; arendeId: string; handelserPerKorning?: number }>;

/**
 * Carried from one run to the next, so that a letter nobody accepts does not keep the others waiting: `misslyckade`
 * have failed in the round under way, `sist` in the one before and are tried after the others.
 */
export type UtskickInput = Readonly<{
  kommunId: string;
  misslyckade?: readonly string[];
  sist?: readonly string[];
  handelserPerKorning?: number;
}>;

export type RapporteringInput = Readonly<{ kommunId: string; handelserPerKorning?: number }>;

/** What a reconciliation did. All zero means that every open case had its workflow: no drift. */
export type Avstamningsresultat = Readonly<{
  startade: number;
  vackta: number;
  /** Workflows, of cases and of mail, that try the same thing again and again and cannot. */
  fastnade: number;
  avslutade: number;
}>;
