import type { Response } from 'express';

type Typ = 'application/json' | 'application/problem+json';

/**
 * Writes an answer to something that was done, or that could not be. Express would add an ETag of the text, which says
 * nothing about such an answer and would look like the version of a case.
 */
export function skickaJson(svar: Response, status: number, kropp: unknown, typ: Typ = 'application/json'): void {
  const text = JSON.stringify(kropp);
  svar
    .status(status)
    .set({ 'Content-Type': `${typ}; charset=utf-8`, 'Content-Length': String(Buffer.byteLength(text)) });
  svar.end(text);
}
