import { randomUUID } from 'node:crypto';
import type { Scenario } from '../format/scenario';

/** What the file names by keys and the database by ids, from the beginning. */
export type Kommunslag = 'organ' | 'enhet' | 'befattning' | 'person' | 'sammantrade';

/** The ids of one run: what each key of the file is called in the database, and back. */
export class Nyckelring {
  private constructor(
    readonly kommunId: string,
    private readonly ids: Readonly<Record<Kommunslag, ReadonlyMap<string, string>>>,
  ) {}

  static ny({ kommun }: Scenario): Nyckelring {
    const med = (nycklar: object) => new Map(Object.keys(nycklar).map((nyckel) => [nyckel, randomUUID()]));
    return new Nyckelring(randomUUID(), {
      organ: med(kommun.organ),
      enhet: med(kommun.enheter),
      befattning: med(kommun.befattningar),
      person: med(kommun.personer),
      sammantrade: med(kommun.sammantraden),
    });
  }

  id(slag: Kommunslag, nyckel: string): string {
    const id = this.ids[slag].get(nyckel);
    if (id === undefined) throw new Error(`${slag} ${nyckel} finns inte i kommunen.`);
    return id;
  }

  /** The file's key for an id; the id itself when it has none. */
  nyckel(slag: Kommunslag, id: string): string {
    return [...this.ids[slag]].find(([, eget]) => eget === id)?.[0] ?? id;
  }
}
