import type { Behorighet, Kommundata, OrganisationLager, Stegbok } from '#application';
import {
  STANDARDREGLER,
  SVENSK_KALENDER,
  type Arbetskalender,
  type Organisation,
  type Person,
  type Kallor,
  type Sammantrade,
  type SammantradeHandelse,
  type Tidpunkt,
} from '#domain';
import type { EntityManager } from 'typeorm';
import { fraga, fragaEn, utfor } from '../fraga';
import { lasInKommundata, sparaAndrade } from './las-in-kommundata';
import { lasOrganisation } from './las-organisation';
import { sparaSammantrade } from './sammantraden';
import { BEHORIGHETER, KALLOR, KOMMUN, PERSONER, SAMMANTRADEN } from './organisation-sql';
import type { Minnesbild, Organisationsminne } from './organisationsminne';
import { lasStegbok, minnsKalender } from './stege-lager';

const TOM: Organisation = {
  organ: [],
  enheter: [],
  befattningar: [],
  innehav: [],
  ersattningar: [],
  ledigheter: [],
};

const INGEN_KOMMUN: Minnesbild = {
  version: 0,
  organisation: TOM,
  kalender: SVENSK_KALENDER,
  sammantraden: [],
  reglerAndrade: null,
  stegbok: { stegar: [], regler: [], stegregler: STANDARDREGLER },
};

/** Organisation, people and meetings of one kommun, within one transaction. */
export class PgOrganisationLager implements OrganisationLager {
  /** Set by a change in this very transaction: what it then reads may be rolled back, and must not be remembered. */
  private andrad = false;
  private bild: Promise<Minnesbild> | null = null;

  constructor(
    private readonly em: EntityManager,
    private readonly kommunId: string,
    private readonly minne: Organisationsminne,
  ) {}

  async hamta(): Promise<Organisation> {
    return (await this.lasBild()).organisation;
  }

  async kalender(): Promise<Arbetskalender> {
    return (await this.lasBild()).kalender;
  }

  async stegbok(): Promise<Stegbok> {
    return (await this.lasBild()).stegbok;
  }

  async version(): Promise<number> {
    return (await this.lasBild()).version;
  }

  async reglerAndrade(): Promise<Tidpunkt | null> {
    return (await this.lasBild()).reglerAndrade;
  }

  personer(ids: readonly string[] | null): Promise<readonly Person[]> {
    return fraga<Person>(this.em, PERSONER, ids);
  }

  behorigheter(personId: string): Promise<readonly Behorighet[]> {
    return fraga<Behorighet>(this.em, BEHORIGHETER, personId);
  }

  async sammantrade(id: string): Promise<Sammantrade | null> {
    return (await this.sammantraden(null)).find((mote) => mote.id === id) ?? null;
  }

  async sammantraden(organId: string | null): Promise<readonly Sammantrade[]> {
    const { sammantraden } = await this.lasBild();
    return organId === null ? sammantraden : sammantraden.filter((mote) => mote.organId === organId);
  }

  async kallor(): Promise<Kallor> {
    const rader = await fraga<{ id: string; kallId: string }>(this.em, KALLOR);
    return new Map(rader.map(({ id, kallId }) => [kallId, id]));
  }

  async sparaSammantraden(handelser: readonly SammantradeHandelse[]): Promise<void> {
    for (const handelse of handelser) await sparaSammantrade(this.em, this.kommunId, handelse);
    this.arAndrad();
  }

  async sattKalender(kalender: Arbetskalender): Promise<void> {
    await utfor(
      this.em,
      'UPDATE kommuner SET kalender = $2::jsonb WHERE id = $1',
      this.kommunId,
      JSON.stringify(kalender),
    );
    await minnsKalender(this.em, this.kommunId, kalender);
    this.arAndrad();
  }

  async spara(organisation: Organisation): Promise<void> {
    await sparaAndrade(this.em, this.kommunId, { fran: await this.hamta(), till: organisation });
    this.arAndrad();
  }

  async lasIn(data: Kommundata): Promise<void> {
    if (data.id !== this.kommunId) throw new Error('Kommunens data hör till en annan kommun än transaktionen.');
    await lasInKommundata(this.em, data);
    await minnsKalender(this.em, this.kommunId, data.kalender);
    this.arAndrad();
  }

  /** What this transaction has changed is read anew in it, and remembered by nobody. */
  arAndrad(): void {
    this.andrad = true;
    this.bild = null;
  }

  private lasBild(): Promise<Minnesbild> {
    this.bild ??= this.minnesbild();
    return this.bild;
  }

  private async minnesbild(): Promise<Minnesbild> {
    const kommun = await fragaEn<Omit<Minnesbild, 'organisation' | 'sammantraden' | 'stegbok'>>(
      this.em,
      KOMMUN,
      this.kommunId,
    );
    if (kommun === null) return INGEN_KOMMUN;
    const kand = this.minne.hamta(this.kommunId, kommun.version);
    if (kand !== null && !this.andrad) return kand;
    const bild = {
      ...kommun,
      organisation: await lasOrganisation(this.em),
      sammantraden: await fraga<Sammantrade>(this.em, `${SAMMANTRADEN} ORDER BY datum, id`),
      stegbok: await lasStegbok(this.em),
    };
    if (!this.andrad) this.minne.minns(this.kommunId, bild);
    return bild;
  }
}
