import type { Response } from 'express';
import type { ProblemSvar } from '#contracts';
import { skickaJson } from './skicka-json';
import { PROBLEM, problemtyp, type Problemfel } from './problem';

/** Writes the problem as `application/problem+json` with all five members (RFC 9457, profile FEL.01). */
export function skickaProblem(svar: Response, fel: Problemfel, anropId: string): void {
  const { status, title } = PROBLEM[fel.slag];
  const problem: ProblemSvar = {
    type: problemtyp(fel.slag),
    title,
    status,
    detail: fel.detail,
    instance: `urn:revisionsvakt:anrop:${anropId}`,
    ...fel.tillagg,
  };
  svar.set({ 'Cache-Control': 'no-store', ...fel.sidhuvuden });
  skickaJson(svar, status, problem, 'application/problem+json');
}
