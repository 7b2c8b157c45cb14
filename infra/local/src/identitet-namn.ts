/** The public client that people and programs log in with locally. */
export const LOKAL_KLIENT = 'revisionsvakt-lokal';

/** The web as a client of the local provider. */
export const WEBBKLIENT = 'revisionsvakt-webb';

/** The API, as a resource (RFC 8707) and as the audience of its access tokens. */
export const API_RESURS = 'urn:revisionsvakt:api';

/** Where a login ends. Any port on loopback is accepted in its place (RFC 8252 7.3). */
export const LOOPBACK_REDIRECT = 'http://127.0.0.1/callback';
