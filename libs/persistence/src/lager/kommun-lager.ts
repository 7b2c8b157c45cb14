import type { HandelseAv, KommunLager, LoggadKommunhandelse } from '#application';
import type { KommunHandelse, Tidpunkt } from '#domain';
import type { EntityManager } from 'typeorm';
import { fraga, fragaEn, utfor } from '../fraga';
import { smidLankar, somBytea, TOM_KEDJA, type Kedjehuvud } from '../kedja';

/** Every row that points to the kommun takes a share of this lock, so a granskning that is being registered waits too. */
const LAS = 'SELECT organisation_version AS version FROM kommuner WHERE id = $1 FOR UPDATE';

const HUVUD = 'SELECT nummer, hash FROM kommunhandelser ORDER BY nummer DESC LIMIT 1';

const LOGGA = `INSERT INTO kommunhandelser (kommun_id, nummer, typ, data, tid, person_id, befattning_id, for_person_id, hash)
SELECT $1, h.nummer, h.typ, h.data, $3, $4, $5, $6, h.hash
FROM jsonb_to_recordset($2::jsonb) AS h(nummer int, typ text, data jsonb, hash bytea)`;

const NY_VERSION = `UPDATE kommuner SET organisation_version = organisation_version + 1,
  regler_andrade = CASE WHEN $3 THEN $2::timestamptz ELSE regler_andrade END
WHERE id = $1 RETURNING organisation_version AS version`;

const HANDELSER = `SELECT nummer, typ, data, tid, person_id AS "personId", befattning_id AS "befattningId",
  for_person_id AS "forPersonId",  encode(hash, 'hex') AS hash
FROM kommunhandelser WHERE nummer > $1 ORDER BY nummer LIMIT $2`;

type Rad = HandelseAv & Readonly<{ nummer: number; typ: string; data: object; tid: Tidpunkt; hash: string }>;

/** The kommun's own row and log, within one transaction. */
export class PgKommunLager implements KommunLager {
  constructor(
    private readonly em: EntityManager,
    private readonly kommunId: string,
  ) {}

  async namn(): Promise<string> {
    const rad = await fragaEn<{ namn: string }>(this.em, 'SELECT namn FROM kommuner WHERE id = $1', this.kommunId);
    return rad?.namn ?? '';
  }

  async lasForAndring(): Promise<number> {
    return versionen(await fragaEn(this.em, LAS, this.kommunId));
  }

  async logga(
    handelser: readonly KommunHandelse[],
    { tid, av, rorArenden }: Parameters<KommunLager['logga']>[1],
  ): Promise<number> {
    const huvud = (await fragaEn<Kedjehuvud>(this.em, HUVUD)) ?? TOM_KEDJA;
    const lankar = smidLankar(huvud, handelser, { tid, av });
    const rader = JSON.stringify(lankar.map((lank) => ({ ...lank, hash: somBytea(lank.hash) })));
    await utfor(this.em, LOGGA, this.kommunId, rader, tid, av.personId, av.befattningId, av.forPersonId);
    return versionen(await fragaEn(this.em, NY_VERSION, this.kommunId, tid, rorArenden));
  }

  async loggslut(): Promise<number> {
    return (await fragaEn<Kedjehuvud>(this.em, HUVUD))?.nummer ?? 0;
  }

  async handelser(efterNummer: number, antal: number): Promise<readonly LoggadKommunhandelse[]> {
    const rader = await fraga<Rad>(this.em, HANDELSER, efterNummer, antal);
    return rader.map(({ nummer, typ, data, tid, personId, befattningId, forPersonId, hash }) => ({
      nummer,
      handelse: { typ, ...data } as KommunHandelse, // what was written; event names are permanent
      tid,
      av: { personId, befattningId, forPersonId },
      hash,
    }));
  }
}

function versionen(rad: Readonly<{ version: number }> | null): number {
  if (rad === null) throw new Error('Kommunen finns inte.');
  return rad.version;
}
