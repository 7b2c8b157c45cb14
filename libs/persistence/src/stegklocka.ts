import type { Tidpunkt } from '#domain';
import type { DataSource, EntityManager } from 'typeorm';
import { datakalla } from './datakalla';
import { fraga, fragaEn } from './fraga';
import { iKommunensTransaktion } from './pg-lager';

const STALL = `INSERT INTO klocka (kommun_id, nu) VALUES ($1, $2)
ON CONFLICT (kommun_id) DO UPDATE SET nu = excluded.nu WHERE klocka.nu <= excluded.nu RETURNING nu`;

/** Cases with something due at $2, or not yet looked at. */
const ATT_VACKA = `FROM revisionsarenden
WHERE kommun_id = $1 AND (bevakad_version < version OR (NOT slutbevakad AND nasta_vakning <= $2))`;

const OSKICKAT = `(EXISTS (SELECT FROM notiser WHERE kommun_id = $1 AND brev_id IS NULL AND skickas_tidigast <= $2)
  OR EXISTS (SELECT FROM brev WHERE kommun_id = $1 AND skickat IS NULL AND installt IS NULL AND obestallbart IS NULL))`;

const ORAPPORTERAT = 'EXISTS (SELECT FROM rapportering WHERE kommun_id = $1 AND nasta <= $2)';

const VACK = `
WITH utlagt AS (
  INSERT INTO utkorg (kommun_id, slag, mal_id)
  SELECT $1::uuid, 'ARENDE', id ${ATT_VACKA} UNION ALL SELECT $1::uuid, 'UTSKICK', $1::uuid WHERE ${OSKICKAT}
  UNION ALL SELECT $1::uuid, 'RAPPORTERING', $1::uuid WHERE ${ORAPPORTERAT}
)
SELECT pg_notify('utkorg', '')`;

const NASTA = `SELECT least(
  (SELECT min(nasta_vakning) FROM revisionsarenden WHERE kommun_id = $1 AND NOT slutbevakad),
  (SELECT nasta FROM rapportering WHERE kommun_id = $1),
  (SELECT min(skickas_tidigast) FROM notiser WHERE kommun_id = $1 AND brev_id IS NULL),
  (SELECT $2::timestamptz FROM brev WHERE kommun_id = $1 AND skickat IS NULL AND installt IS NULL AND obestallbart IS NULL LIMIT 1)) AS nasta`;

const VILAR = `SELECT NOT (EXISTS (SELECT FROM utkorg WHERE kommun_id = $1)
  OR EXISTS (SELECT ${ATT_VACKA}) OR ${OSKICKAT} OR ${ORAPPORTERAT}) AS vilar`;

/**
 * Moves the clock of a kommun that runs with `klocka: 'stegad'`, and tells when it has come to rest (design 3, ADR 12).
 * For scenarios and tests; refuses in production.
 */
export class Stegklocka {
  private constructor(private readonly kalla: DataSource) {}

  /** Connects with the owner's or the worker's address. Throws when NODE_ENV is production. */
  static async oppna(url: string): Promise<Stegklocka> {
    if (process.env['NODE_ENV'] === 'production') throw new Error('Klockan kan inte ställas i produktion.');
    return new Stegklocka(await datakalla(url, 2).initialize());
  }

  /**
   * Sets the clock and wakes every case and letter for which something is due by then. Throws RangeError when the clock
   * already shows more: time goes forward only.
   */
  async stall(kommunId: string, nu: Tidpunkt): Promise<void> {
    await iKommunensTransaktion(this.kalla, kommunId, async (em) => {
      const stalld = await fragaEn(em, STALL, kommunId, nu);
      if (stalld === null) throw new RangeError(`Klockan går bara framåt och kan inte ställas till ${nu}.`);
      await fraga(em, VACK, kommunId, nu);
    });
  }

  /** The earliest moment when something becomes due in the kommun; null when nothing is waited for. Ask when it rests. */
  nasta(kommunId: string): Promise<Tidpunkt | null> {
    return iKommunensTransaktion(this.kalla, kommunId, async (em) => {
      const rad = await fragaEn<{ nasta: Tidpunkt | null }>(em, NASTA, kommunId, await visar(em, kommunId));
      return rad?.nasta ?? null;
    });
  }

  /** Whether all that is due has been done: nothing in the outbox, every case looked at, every letter sent. */
  vilar(kommunId: string): Promise<boolean> {
    return iKommunensTransaktion(this.kalla, kommunId, async (em) => {
      const rad = await fragaEn<{ vilar: boolean }>(em, VILAR, kommunId, await visar(em, kommunId));
      return rad?.vilar ?? true;
    });
  }

  async stang(): Promise<void> {
    await this.kalla.destroy();
  }
}

/** What the kommun's clock shows; the system's time while it has none. */
async function visar(em: EntityManager, kommunId: string): Promise<Tidpunkt> {
  const sql = 'SELECT coalesce((SELECT nu FROM klocka WHERE kommun_id = $1), now()) AS nu';
  const rad = await fragaEn<{ nu: Tidpunkt }>(em, sql, kommunId);
  if (rad === null) throw new Error('Databasen gav ingen tid.');
  return rad.nu;
}
