import type { Brev, Brevbyte, Brevnotis, BrevLager, ObestallbartBrev, Samling } from '#application';
import { datumIStockholm, type Datum, type Tidpunkt } from '#domain';
import type { EntityManager } from 'typeorm';
import { fraga, fragaEn, utfor } from '../fraga';
import { arUuid } from '../uuid';
import * as sql from './brev-sql';

type Brevhuvud = Omit<Brev, 'notiser' | 'byten'>;

/** Letters of one kommun, within one transaction. */
export class PgBrevLager implements BrevLager {
  constructor(
    private readonly em: EntityManager,
    private readonly kommunId: string,
  ) {}

  async samla({
    nu,
    dag,
    nastaMorgon,
    tagMed,
    bradskandePerDag,
  }: Samling): Promise<Readonly<{ attSkicka: readonly string[]; nasta: Tidpunkt | null }>> {
    await fraga(this.em, sql.ENSAM, this.kommunId);
    await utfor(this.em, sql.HALL_UPPSKJUTNA, nu, dag);
    await utfor(this.em, sql.LUGNA, nu, dag, nastaMorgon, bradskandePerDag);
    await utfor(this.em, sql.SAMLA, this.kommunId, nu, dag, tagMed);
    await utfor(this.em, sql.SKJUT_UPP, nu, dag, datumIStockholm(nastaMorgon));
    const oskickade = await fraga<{ id: string }>(this.em, sql.OSKICKADE);
    const vantande = await fragaEn<{ nasta: Tidpunkt | null }>(this.em, sql.NASTA);
    return { attSkicka: oskickade.map(({ id }) => id), nasta: vantande?.nasta ?? null };
  }

  async ta(id: string): Promise<Brev | 'UPPTAGET' | null> {
    if (!arUuid(id)) return null;
    const brev = await fragaEn<Brevhuvud>(this.em, sql.TA, id);
    if (brev !== null) return this.medInnehall(brev);
    return (await fragaEn(this.em, sql.ATT_SKICKA, id)) === null ? null : 'UPPTAGET';
  }

  async innehall(id: string): Promise<Brev | null> {
    const brev = await fragaEn<Brevhuvud>(this.em, sql.LAS, id);
    return brev === null ? null : this.medInnehall(brev);
  }

  private async medInnehall(brev: Brevhuvud): Promise<Brev> {
    const notiser = await fraga<Brevnotis>(this.em, sql.NOTISER, brev.id);
    return { ...brev, notiser, byten: await fraga<Brevbyte>(this.em, sql.BYTEN, brev.id) };
  }

  async behall(id: string): Promise<void> {
    await utfor(this.em, sql.BEHALL, id);
  }

  async lamnaTillbaka(id: string): Promise<void> {
    await utfor(this.em, sql.LAMNA_TILLBAKA, id);
  }

  async markeraSkickat(id: string, nar: Tidpunkt): Promise<void> {
    await utfor(this.em, sql.MARKERA_SKICKAT, id, nar);
  }

  async markeraInstallt(id: string, nar: Tidpunkt): Promise<void> {
    await utfor(this.em, sql.MARKERA_INSTALLT, id, nar);
  }

  async markeraNekat(id: string, dag: Datum, perDag: number): Promise<number> {
    const rad = await fragaEn<{ dagar: number }>(this.em, sql.MARKERA_NEKAT, id, dag, perDag);
    return rad?.dagar ?? 0;
  }

  async markeraObestallbart(id: string, nar: Tidpunkt): Promise<void> {
    await utfor(this.em, sql.MARKERA_OBESTALLBART, id, nar);
  }

  async obestallbara(
    hoppaOver: number,
    antal: number,
  ): Promise<Readonly<{ rader: readonly ObestallbartBrev[]; totalt: number }>> {
    const rader = await fraga<ObestallbartBrev>(this.em, sql.OBESTALLBARA, hoppaOver, antal);
    const raknade = await fragaEn<{ totalt: number }>(this.em, sql.ANTAL_OBESTALLBARA);
    return { rader, totalt: raknade?.totalt ?? 0 };
  }
}
