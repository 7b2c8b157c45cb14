import type { Utkorg, Utkorgspost } from '#application';
import type { DataSource } from 'typeorm';
import { fraga } from './fraga';
import { Lyssnare } from './lyssnare';
import { oversattFel } from './otillganglig';

/** MATERIALIZED: a subquery with LIMIT could be run again, and take more rows than it should. */
const TA = `
WITH tagna AS MATERIALIZED (SELECT id FROM utkorg ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED)
DELETE FROM utkorg USING tagna WHERE utkorg.id = tagna.id
RETURNING utkorg.slag, utkorg.kommun_id AS "kommunId", utkorg.mal_id AS "malId"`;

/** If what we hand over to hangs, the server ends the transaction and the rows are there for the next relay. */
const GRANSER = `SELECT set_config('idle_in_transaction_session_timeout', '30s', true)`;

/** The outbox of all kommuner, for the relay in the worker. */
export class PgUtkorg implements Utkorg {
  constructor(
    private readonly kalla: DataSource,
    private readonly url: string,
  ) {}

  async tom(antal: number, skicka: (post: Utkorgspost) => Promise<void>): Promise<number> {
    try {
      return await this.kalla.transaction(async (em) => {
        await fraga(em, GRANSER);
        const rader = await fraga<Utkorgspost>(em, TA, antal);
        const poster = [...new Map(rader.map((post) => [`${post.slag}/${post.malId}`, post])).values()];
        await alla(poster.map(skicka));
        return poster.length;
      });
    } catch (fel) {
      throw oversattFel(fel);
    }
  }

  async lyssna(vidHint: () => void): Promise<() => Promise<void>> {
    const lyssnare = new Lyssnare(this.url, vidHint);
    await lyssnare.starta();
    return () => lyssnare.stoppa();
  }
}

/** Waits until every one has ended, also when one fails: the transaction must not roll back under those still going. */
async function alla(arbeten: readonly Promise<void>[]): Promise<void> {
  const utfall = await Promise.allSettled(arbeten);
  const misslyckat = utfall.find((u) => u.status === 'rejected');
  if (misslyckat !== undefined) throw misslyckat.reason;
}
