import type { Atgardsfilter, Atgardsrad, Oversikt, OversiktLager } from '#application';
import type { Datum } from '#domain';
import type { EntityManager } from 'typeorm';
import { listaAtgarder } from './atgard-lista';
import { lasOversikt } from './oversikt';

/** Questions across the cases of one kommun, within one transaction. */
export class PgOversiktLager implements OversiktLager {
  constructor(private readonly em: EntityManager) {}

  atgarder(filter: Atgardsfilter): Promise<Readonly<{ rader: readonly Atgardsrad[]; totalt: number }>> {
    return listaAtgarder(this.em, filter);
  }

  kommunen(idag: Datum, forPersonId: string): Promise<Oversikt> {
    return lasOversikt(this.em, idag, forPersonId);
  }
}
