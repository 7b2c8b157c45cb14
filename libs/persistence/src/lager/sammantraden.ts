import type { SammantradeHandelse } from '#domain';
import type { EntityManager } from 'typeorm';
import { utfor } from '../fraga';

const LAGG_TILL = `INSERT INTO sammantraden
  (kommun_id, id, organ_id, datum, au_datum, manusstopp, kallelse_ut, planerad_justering, kall_id)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

const FLYTTA = `UPDATE sammantraden
SET datum = $2, au_datum = $3, manusstopp = $4, kallelse_ut = $5, planerad_justering = $6 WHERE id = $1`;

const STALL_IN = 'DELETE FROM sammantraden WHERE id = $1';

/** Writes one event. A meeting that is cancelled is gone from here; that it was, stands in the kommun's log. */
export async function sparaSammantrade(em: EntityManager, kommunId: string, h: SammantradeHandelse): Promise<void> {
  switch (h.typ) {
    case 'sammantradeTillagt':
      await utfor(em, LAGG_TILL, kommunId, h.id, h.organId, ...dagarna(h), h.kallId);
      return;
    case 'sammantradeFlyttat':
      await utfor(em, FLYTTA, h.id, ...dagarna(h.dagar));
      return;
    case 'sammantradeInstallt':
      await utfor(em, STALL_IN, h.id);
  }
}

type Dagar = Extract<SammantradeHandelse, { typ: 'sammantradeFlyttat' }>['dagar'];

const dagarna = ({ datum, auDatum, manusstopp, kallelseUt, planeradJustering }: Dagar) => [
  ...[datum, auDatum, manusstopp, kallelseUt, planeradJustering],
];
