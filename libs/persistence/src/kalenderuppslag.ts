import type { Kalenderuppslag } from '#application';
import type { DataSource } from 'typeorm';
import { fraga, fragaEn } from './fraga';
import { oversattFel } from './otillganglig';

/** The policy on `kalenderadresser` shows exactly the row that the setting names. */
const NAMNGE = `SELECT set_config('app.kalenderadress', $1, true)`;

const HITTA = `SELECT kommun_id AS "kommunId", person_id AS "personId", organ_id AS "organId"
FROM kalenderadresser WHERE hash = $1`;

/** Finds whose calendar an address is. */
export class PgKalenderuppslag implements Kalenderuppslag {
  constructor(private readonly kalla: DataSource) {}

  async hitta(hash: string): ReturnType<Kalenderuppslag['hitta']> {
    try {
      return await this.kalla.transaction(async (em) => {
        await fraga(em, NAMNGE, hash);
        return fragaEn(em, HITTA, hash);
      });
    } catch (fel) {
      throw oversattFel(fel);
    }
  }
}
