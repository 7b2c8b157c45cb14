import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a form was sent from a page of ours. Browsers say so by themselves, and no page can make them say otherwise; an
 * old browser that says neither is refused. The form's own token is asked for as well (`lasFormular`).
 */
export function arFranOss({ headers }: Readonly<{ headers: IncomingHttpHeaders }>, publicUrl: string): boolean {
  const plats = headers['sec-fetch-site'];
  if (plats !== undefined) return plats === 'same-origin';
  return headers.origin === new URL(publicUrl).origin;
}
