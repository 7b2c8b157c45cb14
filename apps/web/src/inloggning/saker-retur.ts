const LANGST = 1000;

/** Addresses that must not be come back to: the login would go round in circles. */
const INLOGGNINGENS = /^\/(logga-in|logga-ut|utloggad)(\/|$|\?)/;

/** Printable ASCII and nothing that browsers read as another separator: `\` is a `/` to them. */
const LASBAR = /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/;

/** The address to go on to after a login: a path of our own, or the first page for whatever else (open redirect, CWE-601). */
export function sakerRetur(onskad: unknown): string {
  if (typeof onskad !== 'string' || onskad.length > LANGST || !LASBAR.test(onskad)) return '/';
  const adress = new URL(onskad, 'http://har.invalid');
  if (adress.origin !== 'http://har.invalid' || INLOGGNINGENS.test(adress.pathname)) return '/';
  return `${adress.pathname}${adress.search}`;
}
