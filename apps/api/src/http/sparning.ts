import { randomBytes, randomUUID } from 'node:crypto';
import type { Request } from 'express';

const TRACEPARENT = /^(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;
const ANROP_ID = /^[\w.-]{1,100}$/;

/** W3C Trace Context: the caller's when it is one, otherwise a new one (profile SPA.02, SPA.04). */
export function traceparent(begaran: Request): string {
  const givet = begaran.get('traceparent') ?? '';
  if (TRACEPARENT.test(givet)) return givet;
  return `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;
}

/** The caller's `x-request-id` when it can stand in a log, otherwise a new one. */
export function anropId(begaran: Request): string {
  const givet = begaran.get('x-request-id') ?? '';
  return ANROP_ID.test(givet) ? givet : randomUUID();
}
