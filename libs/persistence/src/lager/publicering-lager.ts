import type { LagradPublicering, PubliceringLager } from '#application';
import type { Publicering, Tidpunkt } from '#domain';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { fraga, fragaEn, utfor } from '../fraga';
import { arUuid } from '../uuid';

/** The case row is locked by the command that publishes, so the next number is free; the unique key sees to it. */
const PUBLICERA = `INSERT INTO publiceringar (kommun_id, id, arende_id, version, datum, publicerad, innehall)
SELECT $1::uuid, $2::uuid, $3::uuid, coalesce(max(version), 0) + 1, $4::date, $5::timestamptz, $6::jsonb FROM publiceringar WHERE arende_id = $3`;

const KOLUMNER = `p.id, p.arende_id AS "arendeId", a.granskning_id AS "granskningId", a.organ_id AS "organId", p.version,
  p.datum, p.publicerad, p.innehall`;

const MED_ARENDE = 'JOIN revisionsarenden a ON a.kommun_id = p.kommun_id AND a.id = p.arende_id';

const SENASTE = `SELECT ${KOLUMNER}
FROM (SELECT DISTINCT ON (arende_id) * FROM publiceringar ORDER BY arende_id, version DESC) p ${MED_ARENDE}
ORDER BY p.publicerad DESC, p.id OFFSET $1 LIMIT $2`;

/** Published snapshots of one kommun, within one transaction. */
export class PgPubliceringLager implements PubliceringLager {
  constructor(
    private readonly em: EntityManager,
    private readonly kommunId: string,
  ) {}

  async publicera(arendeId: string, publicering: Publicering, nar: Tidpunkt): Promise<void> {
    const innehall = JSON.stringify(publicering);
    await utfor(this.em, PUBLICERA, this.kommunId, randomUUID(), arendeId, publicering.datum, nar, innehall);
  }

  async lista(
    hoppaOver: number,
    antal: number,
  ): Promise<Readonly<{ rader: readonly LagradPublicering[]; totalt: number }>> {
    const rader = await fraga<LagradPublicering>(this.em, SENASTE, hoppaOver, antal);
    const sql = 'SELECT count(DISTINCT arende_id)::int AS antal FROM publiceringar';
    const totalt = await fragaEn<{ antal: number }>(this.em, sql);
    return { rader, totalt: totalt?.antal ?? 0 };
  }

  async forGranskning(granskningId: string): Promise<readonly LagradPublicering[]> {
    if (!arUuid(granskningId)) return [];
    const sql = `SELECT ${KOLUMNER} FROM publiceringar p ${MED_ARENDE} WHERE a.granskning_id = $1 ORDER BY p.arende_id, p.version DESC`;
    return fraga<LagradPublicering>(this.em, sql, granskningId);
  }

  async hamta(id: string): Promise<LagradPublicering | null> {
    if (!arUuid(id)) return null;
    const sql = `SELECT ${KOLUMNER} FROM publiceringar p ${MED_ARENDE} WHERE p.id = $1`;
    return fragaEn<LagradPublicering>(this.em, sql, id);
  }
}
