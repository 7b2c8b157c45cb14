import type { Sida } from '../layout/sida';

/** What a controller answers with: a page, or where the browser is to go instead (after every POST that did something). */
export type Sidsvar = Sida | Vidare;

/** The browser goes on to `till` with GET, so that reading the page again sends nothing again. */
export class Vidare {
  constructor(readonly till: string) {}
}

export const vidare = (till: string): Vidare => new Vidare(till);
