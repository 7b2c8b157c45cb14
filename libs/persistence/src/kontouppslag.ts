import type { Konto, Kontouppslag } from '#application';
import type { DataSource } from 'typeorm';
import { fraga, fragaEn } from './fraga';
import { oversattFel } from './otillganglig';

/** The policy on `konton` shows exactly the row that both settings name, to a transaction that belongs to no kommun. */
const NAMNGE = `SELECT set_config('app.issuer', $1, true), set_config('app.subject', $2, true)`;

const HITTA = 'SELECT kommun_id AS "kommunId", person_id AS "personId" FROM konton WHERE issuer = $1 AND subject = $2';

/** Finds the kommun and person of a token. */
export class PgKontouppslag implements Kontouppslag {
  constructor(private readonly kalla: DataSource) {}

  async hittaKonto(issuer: string, subject: string): Promise<Konto | null> {
    try {
      return await this.kalla.transaction(async (em) => {
        await fraga(em, NAMNGE, issuer, subject);
        return fragaEn<Konto>(em, HITTA, issuer, subject);
      });
    } catch (fel) {
      throw oversattFel(fel);
    }
  }
}
