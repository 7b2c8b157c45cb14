import type { PubliceradStege, PubliceradeRegler, Stegbok, StegeLager } from '#application';
import { stegregler, type Arbetskalender } from '#domain';
import type { EntityManager } from 'typeorm';
import { fraga, fragaEn, utfor } from '../fraga';

const STEGAR = `SELECT organ_id AS "organId", galler_fran AS "gallerFran", stege, publicerad, person_id AS "personId"
FROM stegar ORDER BY publicerad, stege_id, version`;

const REGLER = `SELECT galler_fran AS "gallerFran", regler, publicerad, person_id AS "personId"
FROM paminnelseregler ORDER BY version`;

const NY_STEGE = `INSERT INTO stegar (kommun_id, stege_id, version, organ_id, galler_fran, stege, publicerad, person_id)
VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7, $8)`;

const NYA_REGLER = `INSERT INTO paminnelseregler (kommun_id, version, galler_fran, regler, publicerad, person_id)
VALUES ($1, $2, $3, $4::jsonb, $5, $6)`;

const KALENDER = 'SELECT kalender FROM kalendrar WHERE kalender_id = $1 AND version = $2';

const MINNS_KALENDER = `INSERT INTO kalendrar (kommun_id, kalender_id, version, kalender)
VALUES ($1, $2, $3, $4::jsonb) ON CONFLICT DO NOTHING`;

/** Keeps this version of the calendar for the receipts that follow it. */
export async function minnsKalender(em: EntityManager, kommunId: string, kalender: Arbetskalender): Promise<void> {
  await utfor(em, MINNS_KALENDER, kommunId, kalender.id, kalender.version, JSON.stringify(kalender));
}

/** What the kommun has decided about its reminders, as the transaction sees it. */
export async function lasStegbok(em: EntityManager): Promise<Stegbok> {
  const stegar = await fraga<PubliceradStege>(em, STEGAR);
  return { stegar, regler: await fraga<PubliceradeRegler>(em, REGLER), stegregler: stegregler(stegar) };
}

/** Ladders, rules and calendars of one kommun, within one transaction. */
export class PgStegeLager implements StegeLager {
  constructor(
    private readonly em: EntityManager,
    private readonly kommunId: string,
    private readonly organisation: Readonly<{ stegbok(): Promise<Stegbok>; arAndrad(): void }>,
  ) {}

  bok(): Promise<Stegbok> {
    return this.organisation.stegbok();
  }

  async kalender(id: string, version: number): Promise<Arbetskalender | null> {
    const rad = await fragaEn<{ kalender: Arbetskalender }>(this.em, KALENDER, id, version);
    return rad?.kalender ?? null;
  }

  async publiceraStege({ stege, organId, gallerFran, publicerad, personId }: PubliceradStege): Promise<void> {
    const vilken = [this.kommunId, stege.id, stege.version, organId, gallerFran];
    await utfor(this.em, NY_STEGE, ...vilken, JSON.stringify(stege), publicerad, personId);
    this.organisation.arAndrad();
  }

  async publiceraRegler({ regler, gallerFran, publicerad, personId }: PubliceradeRegler): Promise<void> {
    const vilka = [this.kommunId, regler.version, gallerFran];
    await utfor(this.em, NYA_REGLER, ...vilka, JSON.stringify(regler), publicerad, personId);
    this.organisation.arAndrad();
  }
}
