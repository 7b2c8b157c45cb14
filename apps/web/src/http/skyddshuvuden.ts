const ETT_AR_S = 365 * 24 * 60 * 60;

/**
 * Nothing inline, nothing from elsewhere, no script at all. The issuer is named as a place that a form may lead to, since
 * browsers ask where a form's redirect ends: logging out goes on there.
 */
const innehallspolicy = (issuer: string): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    `form-action 'self' ${new URL(issuer).origin}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The headers of every page. `no-store`: what somebody has read must not be left in the browser of a shared desk. */
export function skyddshuvuden({ issuer, publicUrl }: Readonly<{ issuer: string; publicUrl: string }>) {
  return {
    'Content-Security-Policy': innehallspolicy(issuer),
    'X-Content-Type-Options': 'nosniff',
    // The browser names our own origin to ourselves, which is how a form is known to be ours; nothing to others.
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cache-Control': 'no-store',
    ...(publicUrl.startsWith('https:')
      ? { 'Strict-Transport-Security': `max-age=${String(ETT_AR_S)}; includeSubDomains` }
      : {}),
  };
}
