/**
 * Something that the person who starts the stack can mend: `message` is one line in Swedish that says what to do.
 * The program ends with `EX_CONFIG` (78), without a stack trace.
 */
export class StartFel extends Error {
  override readonly name = 'StartFel';
  readonly kod = 78;
}

/** The text of anything that was thrown, in one line. */
export function feltext(fel: unknown): string {
  if (fel instanceof AggregateError) return fel.errors.map(feltext).join(', ');
  return (fel instanceof Error ? fel.message : String(fel)).replace(/\s*\n\s*/g, ' ');
}
