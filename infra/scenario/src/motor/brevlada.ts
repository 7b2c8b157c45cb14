import type { Brev } from '#local';
import { medOmtag, type Talamod } from './omtag';

/** What has been mailed to the persons of the run, read from the local mail server. */
export class Brevlada {
  constructor(
    /** The mail server's page; null when mail goes to a server that cannot be read. */
    private readonly sida: string | null,
    private readonly talamod: Talamod,
  ) {}

  /** Letters to one address in the order they came; null when they cannot be read. */
  async till(adress: string): Promise<readonly Brev[] | null> {
    if (this.sida === null) return null;
    const url = `${this.sida}/brev?till=${encodeURIComponent(adress)}`;
    return medOmtag(this.talamod, async () => (await (await fetch(url)).json()) as readonly Brev[]);
  }
}
