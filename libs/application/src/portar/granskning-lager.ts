import type { Datum } from '#domain';

/** One report from revisorerna, before it is split per organ. */
export type Granskning = Readonly<{
  id: string;
  titel: string;
  revisionsbyra: string | null;
  revisorernasDnr: string | null;
  rapportdatum: Datum;
  missivdatum: Datum;
  inkommen: Datum;
  svarSenast: Datum;
  narKlartBegart: boolean;
  samladBedomning: string | null;
  rekommendationer: readonly Readonly<{ id: string; nummer: number; text: string; organIds: readonly string[] }>[];
}>;

/** A granskning and what each addressed organ has come to; the revisor's overview. */
export type Granskningsrad = Readonly<{
  granskning: Granskning;
  arenden: readonly Readonly<{ id: string; organId: string; svarMottaget: Datum | null; expedierat: boolean }>[];
}>;

export interface GranskningLager {
  skapa(granskning: Granskning): Promise<void>;
  hamta(id: string): Promise<Granskningsrad | null>;
  lista(hoppaOver: number, antal: number): Promise<Readonly<{ rader: readonly Granskningsrad[]; totalt: number }>>;
}
