const KORTAST_MS = 200;
const LANGST_MS = 5_000;

/** Pauses between attempts that fail: twice as long each time, from 0.2 to 5 seconds. */
export class Uppehall {
  private ms = 0;

  /** The next pause. */
  okat(): number {
    this.ms = Math.min(Math.max(KORTAST_MS, this.ms * 2), LANGST_MS);
    return this.ms;
  }

  nollstall(): void {
    this.ms = 0;
  }

  /** Whether the last attempt failed. */
  get pagar(): boolean {
    return this.ms > 0;
  }
}
