/** The token is no proof of who asks: forged, expired, for somebody else, or not a token. HTTP 401. Level: info. */
export class OgiltigToken extends Error {
  override readonly name = 'OgiltigToken';
  /** `code` is jose's word for what was wrong, for the log; it holds nothing from the token. */
  constructor(readonly code: string) {
    super('Åtkomsttoken godtas inte.');
  }
}

/** The issuer's keys cannot be fetched, so no token can be checked right now. HTTP 503. Level: error. */
export class IdentitetstjanstenOnabar extends Error {
  override readonly name = 'IdentitetstjanstenOnabar';
  constructor(options?: { cause: unknown }) {
    super('Identitetstjänsten går inte att nå just nu.', options);
  }
}

/** This login came to nothing: answered too late, twice, to another browser, or refused by the issuer. HTTP 400. Level: info. */
export class InloggningenMisslyckades extends Error {
  override readonly name = 'InloggningenMisslyckades';
  /** The issuer's or the client library's word for why, for the log; it holds nothing about the person. */
  constructor(readonly code: string) {
    super('Inloggningen gick inte igenom.');
  }
}
