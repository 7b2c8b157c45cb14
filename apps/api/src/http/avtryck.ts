import { createHash } from 'node:crypto';
import type { Request } from 'express';

/** What makes two requests the same: method, path, version and content, whatever order the fields came in. */
export function avtryck(begaran: Request, kropp: unknown): string {
  const delar = [begaran.method, begaran.path, begaran.get('if-match') ?? null, ordnad(kropp)];
  return createHash('sha256').update(JSON.stringify(delar)).digest('hex');
}

function ordnad(varde: unknown): unknown {
  if (Array.isArray(varde)) return varde.map(ordnad);
  if (typeof varde !== 'object' || varde === null) return varde;
  return Object.entries(varde)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([namn, del]) => [namn, ordnad(del)]);
}
