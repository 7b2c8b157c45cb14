/** The mail server did not take the letter. Names no recipient (ADR 9). Level: warn. */
export class BrevetTogsInteEmot extends Error {
  override readonly name = 'BrevetTogsInteEmot';
  /**
   * `code`: the server's answer (`550`) or what stopped the connection (`ECONNREFUSED`). `omBrevet`: whether it was said
   * of this letter or its recipient, and not of us or of the server itself.
   */
  constructor(
    readonly code: string,
    private readonly omBrevet = false,
  ) {
    super(`E-postservern tog inte emot brevet (${code}).`);
  }

  /** The server has said no for good (RFC 5321 4.2.1, 5yz): asking again at once gets the same answer. */
  get forGott(): boolean {
    return /^5\d\d$/.test(this.code);
  }

  /** The server answered, and its no is to this letter: 421 says that the server is about to leave. */
  get gallerMottagaren(): boolean {
    return this.omBrevet && /^[45]\d\d$/.test(this.code) && this.code !== '421';
  }
}

/** Somebody else is sending the letter right now, or died doing so a moment ago: try again. Level: info. */
export class BrevetArUpptaget extends Error {
  override readonly name = 'BrevetArUpptaget';
  constructor() {
    super('Brevet skickas redan.');
  }
}
