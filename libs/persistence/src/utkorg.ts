import type { Utkorg, Utkorgspost } from '#application';
import type { DataSource } from 'typeorm';
import { fraga, utfor } from './fraga';
import { Lyssnare } from './lyssnare';
import { oversattFel } from './otillganglig';

const TA = `SELECT id, slag, kommun_id AS "kommunId", mal_id AS "malId"
FROM utkorg ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED`;

const TA_BORT = 'DELETE FROM utkorg WHERE id = ANY ($1::bigint[])';

type Rad = Utkorgspost & Readonly<{ id: string }>;

/** If what we hand over to hangs, the server ends the transaction and the rows are there for the next relay. */
const GRANSER = `SELECT set_config('idle_in_transaction_session_timeout', '30s', true)`;

/** The outbox of all kommuner, for the relay in the worker. */
export class PgUtkorg implements Utkorg {
  constructor(
    private readonly kalla: DataSource,
    private readonly url: string,
  ) {}

  async tom(antal: number, skicka: (post: Utkorgspost) => Promise<void>): Promise<number> {
    const utfall = await this.lamna(antal, skicka);
    const misslyckat = utfall.find((u) => u.status === 'rejected');
    if (misslyckat !== undefined) throw misslyckat.reason;
    return utfall.length;
  }

  async lyssna(vidHint: () => void): Promise<() => Promise<void>> {
    const lyssnare = new Lyssnare(this.url, vidHint);
    await lyssnare.starta();
    return () => lyssnare.stoppa();
  }

  /** One outcome per distinct post; only the rows of those that were taken are removed. */
  private async lamna(antal: number, skicka: (post: Utkorgspost) => Promise<void>) {
    try {
      return await this.kalla.transaction(async (em) => {
        await fraga(em, GRANSER);
        const grupper = perMal(await fraga<Rad>(em, TA, antal));
        const utfall = await Promise.allSettled(
          grupper.map(([{ slag, kommunId, malId }]) => skicka({ slag, kommunId, malId })),
        );
        const lamnade = grupper.filter((_, i) => utfall[i]?.status === 'fulfilled').flat();
        await utfor(
          em,
          TA_BORT,
          lamnade.map(({ id }) => id),
        );
        return utfall;
      });
    } catch (fel) {
      throw oversattFel(fel);
    }
  }
}

function perMal(rader: readonly Rad[]): readonly (readonly [Rad, ...Rad[]])[] {
  const grupper = new Map<string, [Rad, ...Rad[]]>();
  for (const rad of rader) {
    const mal = `${rad.slag}/${rad.malId}`;
    const grupp = grupper.get(mal);
    if (grupp === undefined) grupper.set(mal, [rad]);
    else grupp.push(rad);
  }
  return [...grupper.values()];
}
