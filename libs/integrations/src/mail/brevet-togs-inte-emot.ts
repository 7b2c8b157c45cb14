/** The mail server did not take the letter; it may do so later. Names no recipient (ADR 9). Level: warn. */
export class BrevetTogsInteEmot extends Error {
  override readonly name = 'BrevetTogsInteEmot';
  /** The server's answer (`550`) or what stopped the connection (`ECONNREFUSED`). */
  constructor(readonly code: string) {
    super(`E-postservern tog inte emot brevet (${code}).`);
  }
}
