import type { IdempotensLager, TidigareSvar } from '#application';
import type { EntityManager } from 'typeorm';
import { fragaEn, utfor } from '../fraga';

/** Waits on the key while another transaction holds it, and then writes nothing if that one committed. */
const TA = `INSERT INTO idempotensnycklar (kommun_id, person_id, nyckel, avtryck) VALUES ($1, $2, $3, $4)
ON CONFLICT (kommun_id, person_id, nyckel) DO NOTHING`;

const LAS = 'SELECT avtryck, svar FROM idempotensnycklar WHERE person_id = $1 AND nyckel = $2 FOR UPDATE';

const SPARA = 'UPDATE idempotensnycklar SET svar = $3::json WHERE person_id = $1 AND nyckel = $2';

type Rad = Readonly<{ avtryck: string; svar: TidigareSvar | null }>;

/** Keys of commands already carried out, within one transaction of one kommun. */
export class PgIdempotensLager implements IdempotensLager {
  constructor(
    private readonly em: EntityManager,
    private readonly kommunId: string,
  ) {}

  async ta(nyckel: string, personId: string, avtryck: string): ReturnType<IdempotensLager['ta']> {
    const tagna = await utfor(this.em, TA, this.kommunId, personId, nyckel, avtryck);
    if (tagna === 1) return { slag: 'NY' };
    const rad = await fragaEn<Rad>(this.em, LAS, personId, nyckel);
    if (rad === null) return this.ta(nyckel, personId, avtryck); // so old that it was pruned in this moment
    if (rad.avtryck !== avtryck) return { slag: 'ANNAN_KROPP' };
    return rad.svar === null ? { slag: 'NY' } : { slag: 'SVAR', svar: rad.svar };
  }

  async sparaSvar(nyckel: string, personId: string, svar: TidigareSvar): Promise<void> {
    await utfor(this.em, SPARA, personId, nyckel, JSON.stringify(svar));
  }
}
