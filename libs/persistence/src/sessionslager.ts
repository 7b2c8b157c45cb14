import {
  SESSION_LANGST_TIMMAR,
  SESSION_VILAR_MINUTER,
  type NySession,
  type Session,
  type Sessionslager,
} from '#application';
import type { DataSource, EntityManager } from 'typeorm';
import { fraga, fragaEn, utfor } from './fraga';
import { oversattFel } from './otillganglig';

/** The policy on `sessioner` shows exactly the row that the setting names. */
const NAMNGE = `SELECT set_config('app.session', $1, true)`;

const OPPNA = `INSERT INTO sessioner (id_hash, kommun_id, issuer, subject, forseglad_id_token, upphor)
VALUES ($1, $2, $3, $4, $5, now() + make_interval(hours => $6))`;

const GALLER = `now() < upphor AND now() < anvand + make_interval(mins => ${String(SESSION_VILAR_MINUTER)})`;

/** Written once in five minutes at most: a page that is read is no reason for a write each time. */
const ANVAND = `UPDATE sessioner SET anvand = now()
WHERE id_hash = $1 AND anvand < now() - interval '5 minutes' AND ${GALLER}`;

const HAMTA = `SELECT id_hash AS "idHash", kommun_id AS "kommunId", issuer, subject,
  forseglad_id_token AS "forsegladIdToken", forseglat_utkast AS "forseglatUtkast", ${GALLER} AS galler
FROM sessioner WHERE id_hash = $1`;

/** Sessions by the database's own clock: a login is real also where a kommun's clock is stepped. */
export class PgSessionslager implements Sessionslager {
  constructor(private readonly kalla: DataSource) {}

  async oppna({ idHash, kommunId, issuer, subject, forsegladIdToken }: NySession): Promise<void> {
    const varden = [idHash, kommunId, issuer, subject, forsegladIdToken, SESSION_LANGST_TIMMAR];
    await this.med(idHash, (em) => utfor(em, OPPNA, ...varden));
  }

  anvand(idHash: string): Promise<Session | null> {
    return this.med(idHash, async (em) => {
      await utfor(em, ANVAND, idHash);
      return fragaEn<Session>(em, HAMTA, idHash);
    });
  }

  async sparaUtkast(idHash: string, forseglat: string | null): Promise<void> {
    await this.med(idHash, (em) =>
      utfor(em, 'UPDATE sessioner SET forseglat_utkast = $2 WHERE id_hash = $1', idHash, forseglat),
    );
  }

  async avsluta(idHash: string): Promise<void> {
    await this.med(idHash, (em) => utfor(em, 'DELETE FROM sessioner WHERE id_hash = $1', idHash));
  }

  private async med<T>(idHash: string, arbete: (em: EntityManager) => Promise<T>): Promise<T> {
    try {
      return await this.kalla.transaction(async (em) => {
        await fraga(em, NAMNGE, idHash);
        return arbete(em);
      });
    } catch (fel) {
      throw oversattFel(fel);
    }
  }
}
