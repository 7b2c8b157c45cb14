import type { Response } from 'express';
import type { ProblemSvar } from '#contracts';
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
  svar.status(status).set({ 'Cache-Control': 'no-store', ...fel.sidhuvuden });
  svar.type('application/problem+json').send(JSON.stringify(problem));
}
