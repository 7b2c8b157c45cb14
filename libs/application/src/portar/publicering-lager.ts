import type { Datum, Publicering, Tidpunkt } from '#domain';

/** A snapshot that revisorerna may read, with its place in the series (domain 5.2 rule 1). */
export type LagradPublicering = Readonly<{
  id: string;
  arendeId: string;
  granskningId: string;
  organId: string;
  version: number;
  datum: Datum;
  publicerad: Tidpunkt;
  innehall: Publicering;
}>;

export interface PubliceringLager {
  /** Adds the next version for the case. Nothing is ever changed or removed. */
  publicera(arendeId: string, publicering: Publicering, nar: Tidpunkt): Promise<void>;
  /** Latest version per case. */
  lista(hoppaOver: number, antal: number): Promise<Readonly<{ rader: readonly LagradPublicering[]; totalt: number }>>;
  /** Every version of every case of a granskning, the latest of each case first. */
  forGranskning(granskningId: string): Promise<readonly LagradPublicering[]>;
  hamta(id: string): Promise<LagradPublicering | null>;
}
