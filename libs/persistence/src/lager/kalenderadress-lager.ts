import type { Kalenderadress, KalenderadressLager } from '#application';
import type { EntityManager } from 'typeorm';
import { fraga, fragaEn, utfor } from '../fraga';
import { arUuid } from '../uuid';

const MINA = `SELECT id, hash, organ_id AS "organId" FROM kalenderadresser WHERE person_id = $1 ORDER BY skapad, id`;

const SKAPA = `INSERT INTO kalenderadresser (id, hash, kommun_id, person_id, organ_id) VALUES ($1, $2, $3, $4, $5)`;

const DRA_IN = 'DELETE FROM kalenderadresser WHERE id = $1 AND person_id = $2 RETURNING id';

/** Addresses of one kommun's people, within one transaction. */
export class PgKalenderadressLager implements KalenderadressLager {
  constructor(
    private readonly em: EntityManager,
    private readonly kommunId: string,
  ) {}

  mina(personId: string): ReturnType<KalenderadressLager['mina']> {
    return fraga<Kalenderadress & Readonly<{ hash: string }>>(this.em, MINA, personId);
  }

  async skapa({ id, hash, personId, organId }: Parameters<KalenderadressLager['skapa']>[0]): Promise<void> {
    await utfor(this.em, SKAPA, id, hash, this.kommunId, personId, organId);
  }

  async draIn(id: string, personId: string): Promise<boolean> {
    return arUuid(id) && (await fragaEn(this.em, DRA_IN, id, personId)) !== null;
  }
}
