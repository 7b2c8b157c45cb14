import type { Utkorg, Utkorgsomgang, Utkorgspost } from '#application';
import type { DataSource } from 'typeorm';
import { fraga, utfor } from './fraga';
import { Lyssnare } from './lyssnare';
import { oversattFel } from './otillganglig';

const TA = `SELECT id, slag, kommun_id AS "kommunId", mal_id AS "malId"
FROM utkorg WHERE id > $2 ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED`;

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

  async tom(
    antal: number,
    skicka: (post: Utkorgspost) => Promise<void>,
    efter: string | null = null,
  ): Promise<Utkorgsomgang> {
    try {
      return await this.kalla.transaction(async (em) => {
        await fraga(em, GRANSER);
        const rader = await fraga<Rad>(em, TA, antal, efter ?? '0');
        const grupper = perMal(rader);
        const utfall = await Promise.allSettled(
          grupper.map(([{ slag, kommunId, malId }]) => skicka({ slag, kommunId, malId })),
        );
        const lamnade = grupper.filter((_, i) => utfall[i]?.status === 'fulfilled');
        const ids = lamnade.flat().map(({ id }) => id);
        await utfor(em, TA_BORT, ids);
        const fel = utfall.flatMap((u) => (u.status === 'rejected' ? [u.reason as unknown] : []));
        return { lamnade: lamnade.length, fel, fortsattEfter: rader[antal - 1]?.id ?? null };
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
