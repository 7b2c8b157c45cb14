/** The mail server did not take the letter. Names no recipient (ADR 9). Level: warn. */
export class BrevetTogsInteEmot extends Error {
  override readonly name = 'BrevetTogsInteEmot';
  /** The server's answer (`550`) or what stopped the connection (`ECONNREFUSED`). */
  constructor(readonly code: string) {
    super(`E-postservern tog inte emot brevet (${code}).`);
  }

  /** The server has said no for good (RFC 5321 4.2.1, 5yz): asking again at once gets the same answer. */
  get forGott(): boolean {
    return /^5\d\d$/.test(this.code);
  }
}
