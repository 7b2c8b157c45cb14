import {
  VersionenAndrad,
  type ArendeLager,
  type Arendefilter,
  type Arenderad,
  type LagratArende,
  type LoggadHandelse,
  type Loggslut,
  type Motesarende,
  type Skrivning,
  type Uppgift,
  type Uppgiftsagare,
} from '#application';
import type { ArendeHandelse, Bevakning, RevisionsArende, Tidpunkt } from '#domain';
import type { EntityManager } from 'typeorm';
import { fraga, fragaEn, utfor } from '../fraga';
import { TILL_REVISORERNA } from '../oppet';
import { TOM_KEDJA, type Kedjehuvud } from '../kedja';
import { arUuid } from '../uuid';
import { listaArenden } from './arende-lista';
import { bevakningsrader, skrivArende, type Arendeskrivning } from './arende-skrivning';
import { SATT_BEVAKAT, SKAPA, SPARA, VACK_ALLA } from './arende-sql';
import { lasHandelser } from './handelselogg';
import { listaUppgifter } from './uppgifter';

const LAS = `SELECT tillstand, version, CASE WHEN bevakad_version = version THEN nasta_vakning END AS vaknar,
  kedja_nummer AS nummer, kedja_hash AS hash FROM revisionsarenden WHERE id = $1`;

const BEVAKADE = `SELECT tillstand FROM revisionsarenden
WHERE NOT slutbevakad AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2`;

const OBESLUTAT = `NOT slutbevakad AND tillstand -> 'beslut' = 'null'`;

const PLANERADE = `SELECT id FROM revisionsarenden WHERE ${OBESLUTAT} AND tillstand -> 'plan' <> 'null' ORDER BY id`;

// In the words of ix_revisionsarenden_planerade.
const PLANERADE_TILL = `SELECT id, granskning_id AS "granskningId", organ_id AS "organId", titel, dnr,
  svar_status AS "svarStatus", svar_senast AS "svarSenast", tillstand -> 'plan' ->> 'sammantradeId' AS "sammantradeId",
  tillstand -> 'plan' ->> 'klass' AS klass
FROM revisionsarenden
WHERE ${OBESLUTAT} AND tillstand -> 'plan' ->> 'sammantradeId' = ANY ($1) AND $2::uuid <> ALL (javiga)
ORDER BY svar_senast, id`;

const LOGGSLUT = `SELECT kedja_nummer AS nummer, encode(kedja_hash, 'hex') AS hash FROM revisionsarenden WHERE id = $1`;

const SAMMA_NUMMER_HOGST = 5;

// As diarier write them: "SN 2022/61" and "SN2022/61" are one number. The indexes are made with the same expressions.
const MED_DNR = `SELECT tillstand FROM revisionsarenden
WHERE organ_id = $1 AND lower(replace(dnr, ' ', '')) = lower(replace($2, ' ', '')) ORDER BY id LIMIT ${String(SAMMA_NUMMER_HOGST)}`;

const MED_REVISORERNAS_DNR = `SELECT tillstand FROM revisionsarenden
WHERE organ_id = ANY ($1::uuid[]) AND ${TILL_REVISORERNA} AND granskning_id IN (
  SELECT id FROM granskningar WHERE lower(replace(revisorernas_dnr, ' ', '')) = lower(replace($2, ' ', '')))
ORDER BY id LIMIT ${String(SAMMA_NUMMER_HOGST)}`;

type Tillstandsrad = Readonly<{ tillstand: RevisionsArende }>;

const tillstanden = (rader: readonly Tillstandsrad[]): readonly RevisionsArende[] =>
  rader.map(({ tillstand }) => tillstand);

type Last = Readonly<{
  tillstand: RevisionsArende;
  version: number;
  vaknar: Tidpunkt | null;
  nummer: number;
  hash: Buffer;
}>;

/** Cases of one kommun, within one transaction. */
export class PgArendeLager implements ArendeLager {
  /** Heads of the chains read here, so that a write need not ask again; the version tells whether one still holds. */
  private readonly huvuden = new Map<string, Readonly<{ version: number; huvud: Kedjehuvud }>>();

  constructor(
    private readonly em: EntityManager,
    private readonly kommunId: string,
  ) {}

  hamta(id: string): Promise<LagratArende | null> {
    return this.las(id, LAS);
  }

  hamtaForAndring(id: string): Promise<LagratArende | null> {
    return this.las(id, `${LAS} FOR UPDATE`);
  }

  async skapa(arende: RevisionsArende, handelser: readonly ArendeHandelse[], kontext: Skrivning): Promise<void> {
    const skrivning = { arende, forra: null, handelser, kontext, fran: TOM_KEDJA };
    await this.skriv(SKAPA, [this.kommunId, arende.id], skrivning);
  }

  async spara(
    fran: LagratArende,
    till: RevisionsArende,
    handelser: readonly ArendeHandelse[],
    kontext: Skrivning,
  ): Promise<number> {
    const huvud = await this.kedjehuvud(fran);
    const skrivning = { arende: till, forra: fran.arende, handelser, kontext, fran: huvud };
    const version = await this.skriv(SPARA, [till.id, fran.version], skrivning);
    if (version === null) throw await this.nagonAnnanHann(till.id);
    return version;
  }

  async sattBevakat(id: string, nasta: Tidpunkt | null, bevakningar: readonly Bevakning[]): Promise<void> {
    await utfor(this.em, SATT_BEVAKAT, id, nasta, bevakningsrader(bevakningar));
  }

  async vackAlla(): Promise<number> {
    const rad = await fragaEn<{ antal: number }>(this.em, VACK_ALLA);
    return rad?.antal ?? 0;
  }

  lista(filter: Arendefilter): Promise<Readonly<{ rader: readonly Arenderad[]; totalt: number }>> {
    return listaArenden(this.em, filter);
  }

  handelser(id: string, efterNummer: number, antal: number): Promise<readonly LoggadHandelse[]> {
    return lasHandelser(this.em, id, { efterNummer, antal });
  }

  async loggslut(id: string): Promise<Loggslut | null> {
    if (!arUuid(id)) return null;
    return fragaEn<Loggslut>(this.em, LOGGSLUT, id);
  }

  uppgifter(
    vem: Uppgiftsagare,
    del: Parameters<ArendeLager['uppgifter']>[1],
  ): Promise<Readonly<{ rader: readonly Uppgift[]; totalt: number }>> {
    return listaUppgifter(this.em, vem, del);
  }

  medJaviga(): Promise<readonly Readonly<{ id: string; javiga: readonly string[] }>[]> {
    return fraga(
      this.em,
      "SELECT id, javiga FROM revisionsarenden WHERE javiga <> '{}' AND NOT slutbevakad ORDER BY id",
    );
  }

  async oppnaIds(organId: string | null): Promise<readonly string[]> {
    const rader = await fraga<{ id: string }>(
      this.em,
      'SELECT id FROM revisionsarenden WHERE NOT slutbevakad AND ($1::uuid IS NULL OR organ_id = $1) ORDER BY id',
      organId,
    );
    return rader.map(({ id }) => id);
  }

  async medDnr(organId: string, dnr: string): Promise<readonly RevisionsArende[]> {
    return tillstanden(await fraga<Tillstandsrad>(this.em, MED_DNR, organId, dnr));
  }

  async medRevisorernasDnr(organIds: readonly string[], dnr: string): Promise<readonly RevisionsArende[]> {
    return tillstanden(await fraga<Tillstandsrad>(this.em, MED_REVISORERNAS_DNR, organIds, dnr));
  }

  async bevakade(efterId: string | null, antal: number): Promise<readonly RevisionsArende[]> {
    return tillstanden(await fraga<Tillstandsrad>(this.em, BEVAKADE, efterId, antal));
  }

  async planerade(): Promise<readonly string[]> {
    const rader = await fraga<{ id: string }>(this.em, PLANERADE);
    return rader.map(({ id }) => id);
  }

  planeradeTill(sammantradeIds: readonly string[], forPersonId: string): Promise<readonly Motesarende[]> {
    return fraga<Motesarende>(this.em, PLANERADE_TILL, sammantradeIds, forPersonId);
  }

  private async las(id: string, sql: string): Promise<LagratArende | null> {
    if (!arUuid(id)) return null;
    const rad = await fragaEn<Last>(this.em, sql, id);
    if (rad === null) return null;
    this.huvuden.set(id, { version: rad.version, huvud: { nummer: rad.nummer, hash: rad.hash } });
    return { arende: rad.tillstand, version: rad.version, vaknar: rad.vaknar };
  }

  private async skriv(sql: string, nyckel: readonly [string, string | number], skrivning: Arendeskrivning) {
    const skrivet = await skrivArende(this.em, sql, nyckel, skrivning);
    if (skrivet === null) return null;
    this.huvuden.set(skrivning.arende.id, skrivet);
    return skrivet.version;
  }

  private async kedjehuvud({ arende, version }: LagratArende): Promise<Kedjehuvud> {
    const kant = this.huvuden.get(arende.id);
    if (kant?.version === version) return kant.huvud;
    await this.las(arende.id, LAS);
    const last = this.huvuden.get(arende.id);
    if (last?.version !== version) throw new VersionenAndrad(last?.version ?? 0);
    return last.huvud;
  }

  private async nagonAnnanHann(id: string): Promise<VersionenAndrad> {
    const nu = await this.las(id, LAS);
    return new VersionenAndrad(nu?.version ?? 0);
  }
}
