import type { Brev, BrevLager, Kvitto, OrganisationLager } from '#application';
import { laggTillArbetsdagar, type Datum, type Tidpunkt } from '#domain';
import type { EntityManager } from 'typeorm';
import { fraga, fragaEn, utfor } from '../fraga';
import { arUuid } from '../uuid';
import {
  ENSAM,
  KVITTON,
  LAS,
  MARKERA_INSTALLT,
  MARKERA_SKICKAT,
  NASTA,
  OSKICKADE,
  SAMLA,
  SKJUT_UPP,
  TALAMOD,
} from './brev-sql';

/** Letters of one kommun, within one transaction. */
export class PgBrevLager implements BrevLager {
  constructor(
    private readonly em: EntityManager,
    private readonly kommunId: string,
    private readonly organisation: Pick<OrganisationLager, 'kalender'>,
  ) {}

  async samla(nu: Tidpunkt, dag: Datum): Promise<Readonly<{ attSkicka: readonly string[]; nasta: Tidpunkt | null }>> {
    await fraga(this.em, ENSAM, this.kommunId);
    await utfor(this.em, SAMLA, this.kommunId, nu, dag);
    const nastaDag = laggTillArbetsdagar(dag, 1, await this.organisation.kalender());
    await utfor(this.em, SKJUT_UPP, nu, dag, nastaDag);
    const oskickade = await fraga<{ id: string }>(this.em, OSKICKADE);
    const vantande = await fragaEn<{ nasta: Tidpunkt | null }>(this.em, NASTA);
    return { attSkicka: oskickade.map(({ id }) => id), nasta: vantande?.nasta ?? null };
  }

  async hamtaForUtskick(id: string): Promise<Brev | null> {
    if (!arUuid(id)) return null;
    await fraga(this.em, TALAMOD);
    const brev = await fragaEn<Omit<Brev, 'kvitton'>>(this.em, LAS, id);
    if (brev === null) return null;
    const kvitton = await fraga<{ kvitto: Kvitto }>(this.em, KVITTON, id);
    return { ...brev, kvitton: kvitton.map(({ kvitto }) => kvitto) };
  }

  async markeraSkickat(id: string, nar: Tidpunkt): Promise<void> {
    await utfor(this.em, MARKERA_SKICKAT, id, nar);
  }

  async markeraInstallt(id: string, nar: Tidpunkt): Promise<void> {
    await utfor(this.em, MARKERA_INSTALLT, id, nar);
  }
}
